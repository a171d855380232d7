import { expect, test } from 'vitest';
import type { EntityRow } from './entity-names.ts';
import { countPages, letterPages, pageOf, pagePath } from './page-of-entities.ts';

const row = (name: string): EntityRow => ({ id: name, name, aliases: [], year: '2019', theme: 'other' });
/** 3 names with figures, 120 with A, 82 with B: 205 in all. */
const rows = [
  ...Array.from({ length: 3 }, (_, index) => row(`${index} Ltd.`)),
  ...Array.from({ length: 120 }, (_, index) => row(`A ${index}`)),
  ...Array.from({ length: 82 }, (_, index) => row(`B ${index}`)),
];

test('the pages are about as long as each other and hold every entry once', () => {
  expect(countPages(rows)).toBe(3);
  const lengths = [1, 2, 3].map((page) => pageOf(rows, page).flatMap((run) => run.rows).length);
  expect(lengths).toEqual([69, 69, 67]);
  const all = [1, 2, 3].flatMap((page) => pageOf(rows, page).flatMap((run) => run.rows));
  expect(all).toEqual(rows);
});

test('a letter that began on the page before says so', () => {
  expect(pageOf(rows, 1).map(({ letter, isContinued }) => [letter, isContinued])).toEqual([
    ['0–9', false],
    ['A', false],
  ]);
  expect(pageOf(rows, 2).map(({ letter, isContinued }) => [letter, isContinued])).toEqual([
    ['A', true],
    ['B', false],
  ]);
});

test('a letter is looked up on the page where it begins', () => {
  expect(letterPages(rows)).toEqual([
    { letter: '0–9', page: 1 },
    { letter: 'A', page: 1 },
    { letter: 'B', page: 2 },
  ]);
});

test('the first page has the plain address', () => {
  expect([1, 2].map(pagePath)).toEqual(['/entities/', '/entities/page/2/']);
});
