import { misplacedEntries, type RecordLists, type Reference } from '../record/references.ts';
import { type ContentItem, findingIn, locateIn } from './content-file.ts';
import type { Finding } from './finding.ts';

/** More entries of one kind than these are told in one finding. */
const FEW = 3;

interface SumLists {
  readonly designations: readonly ContentItem<unknown>[];
  readonly entities: readonly ContentItem<unknown>[];
}

/**
 * Entries of the list that stand in two designations, or in none: together they add up to the list.
 *
 * @param mayBeForgotten - false when a designation cannot be read or names an entry that does not exist,
 *   because its entries would look forgotten
 */
export function checkSums(items: SumLists, lists: RecordLists, mayBeForgotten: boolean): Finding[] {
  const { inNone, again } = misplacedEntries(lists);
  return [...tellTwice(items, again), ...(mayBeForgotten ? tellForgotten(items, inNone) : [])];
}

type Again = readonly { first: Reference; again: Reference }[];

function tellTwice({ designations }: SumLists, all: Again): Finding[] {
  const pairs = Map.groupBy(all, ({ first, again }) => `${first.index} ${again.index}`);
  return [...pairs.values()].flatMap((pair) => {
    const told = pair.length > FEW ? pair.slice(0, 1) : pair;
    return told.flatMap(({ first, again }) => {
      const [item, other] = [designations[again.index], designations[first.index]];
      if (!item || !other) return [];
      const line = locateIn(other, first.path).line;
      const where = item === other ? `further up, in line ${line}` : `in ${other.file.file}:${line}`;
      const remedy =
        item === other
          ? 'Keep one of the two.'
          : 'An entry belongs to the one rule that added it: take it out of one of the two.';
      const others = pair.length > FEW ? `, and so do ${pair.length - 1} more entries of this file` : '';
      return [
        findingIn(item, again.path, `The entry "${again.id}" already stands ${where}${others}. ${remedy}`, 'sum'),
      ];
    });
  });
}

function tellForgotten({ entities }: SumLists, inNone: readonly { index: number; id: string }[]): Finding[] {
  const told = inNone.length > FEW ? inNone.slice(0, 1) : inNone;
  const others = inNone.length > FEW ? `, nor do ${inNone.length - 1} more entries` : '';
  return told.flatMap(({ index, id }) => {
    const item = entities[index];
    if (!item) return [];
    return [
      findingIn(
        item,
        ['id'],
        `The entry "${id}" stands in no designation${others}. Add it to "entities" of the rule that added it, in content/designations/.`,
        'sum',
      ),
    ];
  });
}
