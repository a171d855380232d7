import { type Choice, choices, type FilterState } from './filter-state.ts';
import { type FoldedNames, matchNames } from '../record/match-names.ts';
import type { ListedName } from './names-file.ts';

/** The list and its names made ready for comparing, in one order. */
export interface NameList {
  readonly entries: readonly ListedName[];
  readonly folded: readonly FoldedNames[];
}

export interface Filtered {
  /** The best first. */
  readonly found: readonly ListedName[];
  /** For each filter, how many entries every value would leave, the other filters as they are. */
  readonly counts: Readonly<Record<Choice, ReadonlyMap<string, number>>>;
}

/** Everything on the list that fits what is asked. */
export function filterNames(list: NameList, state: FilterState): Filtered {
  const named = matchNames(list.folded, state.q).flatMap((index) => list.entries[index] ?? []);
  const fitting = (apart?: Choice) =>
    named.filter((entry) =>
      choices.every((name) => name === apart || state[name] === '' || entry[name] === state[name]),
    );
  const countsFor = (name: Choice) => {
    const counts = new Map<string, number>();
    for (const entry of fitting(name)) counts.set(entry[name], (counts.get(entry[name]) ?? 0) + 1);
    return counts;
  };
  return {
    found: fitting(),
    counts: {
      year: countsFor('year'),
      theme: countsFor('theme'),
      city: countsFor('city'),
      policy: countsFor('policy'),
    },
  };
}

/**
 * Which wish to give up when nothing is found: the one without which most is left.
 *
 * @returns nothing when no single one helps
 */
export function wishToDrop(list: NameList, state: FilterState): { name: keyof FilterState; left: number } | undefined {
  const wishes = (['q', ...choices] as const)
    .filter((name) => state[name] !== '')
    .map((name) => ({ name, left: filterNames(list, { ...state, [name]: '' }).found.length }));
  // A lone wish given up leaves the whole list, which says nothing.
  if (wishes.length < 2) return undefined;
  return wishes.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left)[0];
}
