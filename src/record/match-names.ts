import { foldName } from './fold-name.ts';

/** The names of one entry, folded once so that every keystroke only compares. */
export interface FoldedNames {
  readonly name: string;
  /** Aliases and the Chinese name. */
  readonly others: readonly string[];
  /** All of them, each begun by a space and ended by a line break, to look for words in. */
  readonly all: string;
}

export function foldNames(name: string, others: readonly string[]): FoldedNames {
  const [own = '', ...rest] = [name, ...others].map(foldName);
  return { name: own, others: rest, all: [own, ...rest].map((folded) => ` ${folded}\n`).join('') };
}

/** How well the names fit what was typed; the lower the better. */
export type Fit = 0 | 1 | 2 | 3;

/**
 * Whether the names hold every word that was typed, in any order, and how well.
 *
 * @param query - folded
 * @returns 0 when the name begins with the query, 1 when another name does, 2 when every word begins a word,
 *   3 when some stand inside one; undefined when a word is missing
 */
export function fitOf(names: FoldedNames, query: string): Fit | undefined {
  const words = query.split(' ');
  if (!words.every((word) => names.all.includes(word))) return undefined;
  if (names.name.startsWith(query)) return 0;
  if (names.others.some((other) => other.startsWith(query))) return 1;
  return words.every((word) => names.all.includes(` ${word}`)) ? 2 : 3;
}

/**
 * The entries that fit, the best first, each rank in the order given.
 *
 * @param typed - as typed; nothing but punctuation fits all
 * @returns indexes into `list`
 */
export function matchNames(list: readonly FoldedNames[], typed: string): number[] {
  const query = foldName(typed);
  if (query === '') return list.map((_, index) => index);
  const ranks: number[][] = [[], [], [], []];
  list.forEach((names, index) => {
    const fit = fitOf(names, query);
    if (fit !== undefined) ranks[fit]?.push(index);
  });
  return ranks.flat();
}
