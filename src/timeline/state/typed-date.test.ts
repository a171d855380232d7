import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['2019', '2019'],
  [' 2019-05 ', '2019-05'],
  ['2019-5', '2019-05'],
  ['2019/05', '2019-05'],
  ['201905', '2019-05'],
  ['5/2019', '2019-05'],
  ['May 2019', '2019-05'],
  ['sept 2019', '2019-09'],
  ['2019-05-13', '2019-05-13'],
  ['', undefined],
  ['2019-13', undefined],
  ['2019-02-30', undefined],
  ['5', undefined],
  ['Maybe 2019', undefined],
  ['ma', undefined],
])('"%s" is %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});
