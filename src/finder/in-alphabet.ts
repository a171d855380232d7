import { foldName } from '../record/fold-name';

/**
 * Items in the order of the alphabet: capitals, accents and punctuation apart, numbers by their size, so that
 * Section 232 comes before Section 1260H.
 */
export function inAlphabet<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: foldName(nameOf(item)).replace(/\d+/g, (digits) => digits.padStart(6, '0')) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
