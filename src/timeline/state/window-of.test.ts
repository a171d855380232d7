import { expect, test } from 'vitest';
import { timeWindow } from '../layout/time-window.ts';
import { windowOf } from './window-of.ts';

const standard = timeWindow('2018', '2026-10-09');

test.each([
  ['no wish', {}, standard],
  ['both dates', { from: '2019-03', to: '2019-05' }, timeWindow('2019-03', '2019-05')],
  ['a start alone', { from: '2025' }, timeWindow('2025', '2026-10-09')],
  ['an end alone', { to: '2019' }, timeWindow('2018', '2019')],
  ['an end before the default’s start', { to: '2017' }, standard],
  ['a start after the default’s end', { from: '2027' }, standard],
  ['a start in the last days', { from: '2026-10-08' }, timeWindow('2026-10-03', '2026-10-09')],
])('%s', (_, wish, expected) => {
  expect(windowOf(wish, standard)).toEqual(expected);
});
