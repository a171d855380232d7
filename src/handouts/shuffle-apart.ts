import { shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';

/**
 * The items in an order that gives nothing away: none is followed by the one that followed it before, and it is
 * not the old order backwards, unless two items leave no choice.
 *
 * @param items - any number; one or none stays as it is
 * @param seed - the same seed gives the same order on every machine
 */
export function shuffleApart<Item>(items: readonly Item[], seed: number): Item[] {
  if (items.length < 2) return [...items];
  if (items.length === 2) return items.toReversed();
  const shuffle = shuffler(randomLcg(seed));
  for (;;) {
    const order = shuffle(items.map((_, index) => index));
    const isApart = order.every((place, index) => place + 1 !== order[index + 1]);
    const isBackwards = order.every((place, index) => place === items.length - 1 - index);
    if (isApart && !isBackwards) return order.flatMap((place) => items.slice(place, place + 1));
  }
}
