/** Which fields of the record name other parts of it, and which of these names lead nowhere. */

/** Steps from a record to one of its fields, e.g. `['related', 0, 'designation']`. */
export type FieldPath = readonly (string | number)[];

/**
 * The lists of the record, and the heads of articles and lessons where there are any.
 *
 * The items may be unchecked: whatever has not the expected shape is passed over here
 * and left to the schemas, so that one run finds both sorts of mistakes.
 */
export interface RecordLists {
  readonly designations: readonly unknown[];
  readonly milestones: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly remarks: readonly unknown[];
  readonly terms: readonly unknown[];
  readonly people: readonly unknown[];
  readonly articles?: readonly unknown[];
  readonly lessons?: readonly unknown[];
  readonly corrections?: readonly unknown[];
}
export type ListName = keyof RecordLists;

/** One id in one field. */
export interface Reference {
  readonly list: ListName;
  /** Place of the referring item in its list, from 0. */
  readonly index: number;
  readonly path: FieldPath;
  readonly target: ListName;
  readonly id: string;
}

/** A star stands for every item of a list. */
const FIELDS: readonly { list: ListName; field: readonly string[]; target: ListName }[] = [
  { list: 'designations', field: ['entities', '*'], target: 'entities' },
  { list: 'milestones', field: ['related', '*', 'designation'], target: 'designations' },
  { list: 'remarks', field: ['entities', '*'], target: 'entities' },
  { list: 'terms', field: ['see_also', '*'], target: 'terms' },
  { list: 'articles', field: ['about', 'designations', '*'], target: 'designations' },
  { list: 'articles', field: ['about', 'milestones', '*'], target: 'milestones' },
  { list: 'articles', field: ['about', 'people', '*'], target: 'people' },
  { list: 'lessons', field: ['vocabulary', '*'], target: 'terms' },
  { list: 'lessons', field: ['articles', '*'], target: 'articles' },
  { list: 'corrections', field: ['about', 'designations', '*'], target: 'designations' },
  { list: 'corrections', field: ['about', 'milestones', '*'], target: 'milestones' },
  { list: 'corrections', field: ['about', 'entities', '*'], target: 'entities' },
  { list: 'corrections', field: ['about', 'terms', '*'], target: 'terms' },
  { list: 'corrections', field: ['about', 'people', '*'], target: 'people' },
  { list: 'corrections', field: ['about', 'articles', '*'], target: 'articles' },
];

/** The id of an item, or undefined where it has none that is text. */
export function idOf(item: unknown): string | undefined {
  const id = fieldOf(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

function fieldOf(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[name] : undefined;
}

function textsAt(value: unknown, field: readonly string[], path: FieldPath = []): { path: FieldPath; text: string }[] {
  const [step, ...rest] = field;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (step !== '*') return textsAt(fieldOf(value, step), rest, [...path, step]);
  return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
}

/** Every reference of the record, list by list. */
export function allReferences(lists: RecordLists): Reference[] {
  return FIELDS.flatMap(({ list, field, target }) =>
    (lists[list] ?? []).flatMap((item, index) =>
      textsAt(item, field).map(({ path, text }) => ({ list, index, path, target, id: text })),
    ),
  );
}

/**
 * The references that lead nowhere.
 *
 * @param known - ids that count as present; default: the ids of the items themselves
 */
export function danglingReferences(lists: RecordLists, known: KnownIds = knownIds(lists)): Reference[] {
  return allReferences(lists).filter(({ target, id }) => !known[target].has(id));
}

/** Ids by the list they belong to. */
export type KnownIds = Readonly<Record<ListName, ReadonlySet<string>>>;

export function knownIds(lists: RecordLists): KnownIds {
  return byList((list) => new Set((lists[list] ?? []).map(idOf).filter((id) => id !== undefined)));
}

/** Reads something off each of the record's lists, by its name. */
export function byList<Value>(read: (list: ListName) => Value): Record<ListName, Value> {
  return {
    designations: read('designations'),
    milestones: read('milestones'),
    entities: read('entities'),
    remarks: read('remarks'),
    terms: read('terms'),
    people: read('people'),
    articles: read('articles'),
    lessons: read('lessons'),
    corrections: read('corrections'),
  };
}

/** Entries of the list that do not stand in exactly one designation. */
export interface MisplacedEntries {
  /** Entries in no designation, by their place in `entities`. */
  readonly inNone: readonly { index: number; id: string }[];
  /** Mentions after the first, each with the first. */
  readonly again: readonly { first: Reference; again: Reference }[];
}

/**
 * Checks that the entries of all designations add up to the list.
 *
 * @returns what is missing and what is there more than once; ids that are not on the list are not counted here
 */
export function misplacedEntries(lists: RecordLists): MisplacedEntries {
  const onList = new Set(lists.entities.map(idOf));
  const firsts = new Map<string, Reference>();
  const again: { first: Reference; again: Reference }[] = [];
  for (const reference of allReferences({ ...NO_LISTS, designations: lists.designations })) {
    if (!onList.has(reference.id)) continue;
    const first = firsts.get(reference.id);
    if (first) again.push({ first, again: reference });
    else firsts.set(reference.id, reference);
  }
  const inNone = lists.entities.flatMap((entity, index) => {
    const id = idOf(entity);
    return id === undefined || firsts.has(id) ? [] : [{ index, id }];
  });
  return { inNone, again };
}

const NO_LISTS: RecordLists = { designations: [], milestones: [], entities: [], remarks: [], terms: [], people: [] };
