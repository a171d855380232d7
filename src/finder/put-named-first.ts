import { foldName } from '../record/fold-name';
import { fitOf, foldNames } from '../record/match-names';

/** A find by its names, as the index holds them. */
export interface Named {
  readonly title: string;
  /** Aliases, citations and the Chinese name; searched, not shown. */
  readonly names: readonly string[];
}

/**
 * Moves what bears exactly the name that was typed to the front, and behind it what has all the typed words in
 * its names; the rest keeps its order.
 *
 * The engine cannot tell a whole name from a part ("Tariff", "Tariff-rate quota"), and it takes words of one
 * stem for one word ("police", "policy"). Brackets at the end are an abbreviation or a note: "Unverified List
 * (UVL)" is "unverified list".
 */
export function putNamedFirst<Found extends Named>(found: readonly Found[], typed: string): Found[] {
  const query = foldName(typed);
  const rankOf = ({ title, names }: Found): number => {
    if (foldName(title) === query || foldName(title.replace(/\s*\([^)]*\)$/, '')) === query) return 0;
    return fitOf(foldNames(title, names), query) === undefined ? 2 : 1;
  };
  const ranked = found.map((one) => ({ one, rank: rankOf(one) }));
  return [0, 1, 2].flatMap((rank) => ranked.filter((entry) => entry.rank === rank).map(({ one }) => one));
}
