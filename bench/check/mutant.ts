import type { FieldPath } from '../../src/record/references.ts';
import type { SourceFile } from './source-file.ts';

export interface DamagedPlace {
  readonly file: string;
  readonly line: number;
}

/** One file of content/ after one kind of damage. */
export interface Mutant {
  readonly file: string;
  /** What was done, for whoever reads the list of survivors. */
  readonly what: string;
  /** Where an editor would look for it: one place, or two that contradict each other. */
  readonly places: readonly DamagedPlace[];
  /** What is written where; `undefined` takes the file away. Made when it is needed, because it may be large. */
  readonly writes: readonly { readonly file: string; readonly content: () => string | Uint8Array | undefined }[];
  /** The field that was taken out, from the top of the file. */
  readonly removed?: FieldPath;
  /** What a finding may name instead of standing at one of the places: the id of a file that is missing. */
  readonly named?: string;
}

/** What those who damage files may draw from. */
export interface DamageContext {
  /** Numbers in [0, 1), the same for the same seed. */
  readonly random: () => number;
  /** Every file of content/. */
  readonly sources: readonly SourceFile[];
  /** Every id that is taken. */
  readonly ids: ReadonlySet<string>;
}

/** Makes mutants of one kind from one file: none where the kind does not apply, and never more than `most`. */
export type Damage = (source: SourceFile, most: number, context: DamageContext) => Mutant[];

/** @returns up to `most` of the items, in a random order */
export function pickSome<Item>(items: readonly Item[], most: number, random: () => number): Item[] {
  const rest = [...items];
  const picked: Item[] = [];
  while (rest.length > 0 && picked.length < most) picked.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return picked;
}

export function pickOne<Item>(items: readonly [Item, ...(readonly Item[])], random: () => number): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** A mutant with one stretch of its text put in another's place. */
export function replaced(
  { file, text }: SourceFile,
  [start, end]: readonly [number, number],
  by: string,
  rest: Pick<Mutant, 'what'> & { readonly lines: readonly number[]; readonly removed?: FieldPath },
): Mutant {
  const { what, lines, removed } = rest;
  return {
    file,
    what,
    places: lines.map((line) => ({ file, line })),
    writes: [{ file, content: () => text.slice(0, start) + by + text.slice(end) }],
    ...(removed ? { removed } : {}),
  };
}

/** What is written, shortened for a list. */
export function shortly(words: string): string {
  const oneLine = words.replace(/\s+/g, ' ').trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 57)}…` : oneLine;
}
