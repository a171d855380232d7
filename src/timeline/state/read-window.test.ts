import { expect, test } from 'vitest';
import { readWindow } from './read-window.ts';

test.each([
  ['years, months and days', '2018', '2020-01-15', { from: '2018', to: '2020-01-15' }],
  ['a start alone', '2018-03', null, { from: '2018-03', to: undefined }],
  ['an end alone', null, '2018-03', { from: undefined, to: '2018-03' }],
  ['the record’s end', '2018', 'latest', { from: '2018', to: undefined }],
  ['a day that is none', '2019-02-30', '2020', { from: undefined, to: '2020' }],
  ['a moment', '2019-05-15T12:00', '2020', { from: undefined, to: '2020' }],
  ['years out of reach', '1989', '2101', { from: undefined, to: undefined }],
  ['the first and the last year', '1990', '2100', { from: '1990', to: '2100' }],
  ['a start after the end', '2020', '2018', {}],
  ['the same month', '2019-05', '2019-05', { from: '2019-05', to: '2019-05' }],
  ['one day: a week around it', '2019-05-16', '2019-05-16', { from: '2019-05-13', to: '2019-05-19' }],
  ['six days: a week', '2019-05-16', '2019-05-21', { from: '2019-05-15', to: '2019-05-21' }],
  ['a week', '2019-05-16', '2019-05-22', { from: '2019-05-16', to: '2019-05-22' }],
  ['a day at the edge of what is reached', '1990-01-01', '1990-01-01', {}],
])('%s', (_, from, to, expected) => {
  expect(readWindow(from, to)).toEqual(expected);
});
