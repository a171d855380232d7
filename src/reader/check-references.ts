import { danglingReferences, type ListName, type RecordLists } from '../record/references.ts';
import { checkSums } from './check-sums.ts';
import { type ContentItem, findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { knownIdsOf } from './known-ids.ts';
import { nearest } from './nearest.ts';
import type { ContentReading } from './read-content.ts';

type ItemLists = Readonly<Record<ListName, readonly ContentItem<unknown>[]>>;

/** What a list holds, and where another of it is added. */
const targets: Readonly<Record<ListName, { noun: string; add: (id: string) => string }>> = {
  designations: { noun: 'designation', add: (id) => `add content/designations/${id}.yaml` },
  milestones: { noun: 'milestone', add: (id) => `add content/milestones/${id}.yaml` },
  entities: { noun: 'entry of the list', add: () => 'look the id up in content/entity-list/entries.json' },
  remarks: { noun: 'remark', add: (id) => `add content/entity-list/remarks/${id}.yaml` },
  terms: { noun: 'term', add: () => 'add it to content/glossary.yaml' },
  people: { noun: 'person', add: () => 'add it to content/people.yaml' },
  articles: { noun: 'article', add: (id) => `add content/articles/${id}.mdx` },
  lessons: { noun: 'lesson', add: (id) => `add content/lessons/${id}.mdx` },
  corrections: { noun: 'correction', add: () => 'add it to content/corrections.yaml' },
};

/** "There is no term "x". Closest: y. Correct the id, or add it to content/glossary.yaml." */
export function sayUnknown(target: ListName, id: string, known: ReadonlySet<string>): string {
  const { noun, add } = targets[target];
  const closest = nearest(id, known);
  return `There is no ${noun} "${id}".${closest ? ` Closest: ${closest}.` : ''} Correct the id, or ${add(id)}.`;
}

/** References that lead nowhere, and entries of the list that stand in no designation or in two. */
export function checkReferences(reading: ContentReading): Finding[] {
  const items: ItemLists = reading;
  const known = knownIdsOf(reading);
  const lists = rawLists(items);
  const references = danglingReferences(lists, known);
  const dangling = references.flatMap(({ list, index, path, target, id }) => {
    const item = items[list][index];
    return item ? [findingIn(item, path, sayUnknown(target, id, known[target]), 'reference')] : [];
  });
  const areRead = items.designations.every(({ value }) => value !== undefined);
  const areFound = !references.some(({ list }) => list === 'designations');
  return [...dangling, ...checkSums(items, lists, areRead && areFound)];
}

function rawLists(items: ItemLists): RecordLists {
  const raw = (list: ListName) => items[list].map((item) => item.raw);
  return {
    designations: raw('designations'),
    milestones: raw('milestones'),
    entities: raw('entities'),
    remarks: raw('remarks'),
    terms: raw('terms'),
    people: raw('people'),
    articles: raw('articles'),
    lessons: raw('lessons'),
    corrections: raw('corrections'),
  };
}
