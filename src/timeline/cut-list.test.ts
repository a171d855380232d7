import { describe, expect, test } from 'vitest';
import { keepInMonths } from './cut-list.ts';
import { inventedRule, inventedStep } from './fixtures/invented-events.ts';
import { bundleMonths } from './layout/bundle-months.ts';
import { listedInCut } from './state/listed-in-cut.ts';

const day = (number: number) => `2030-06-${String(number).padStart(2, '0')}`;
const step = (number: number, significance: 1 | 2 | 3 = 3) =>
  inventedStep({ id: `${day(number)}-step`, date: day(number), significance });
const rule = (number: number, count: number) =>
  inventedRule({ id: `${day(number)}-rule`, published: day(number), effective: day(number), chart_count: count });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
const days = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('what a cut lists', () => {
  test('nine events are listed whatever they are', () => {
    const nine = days(9).map((number) => step(number));
    expect(listedInCut(nine, [])).toEqual(nine);
  });

  test('of ten, the turning points and the additions, filled up to five', () => {
    const events = [step(1), step(2), step(3, 2), step(4, 1), step(5), step(6), step(7), rule(8, 2), step(9), step(10)];
    expect(ids(listedInCut(events, []))).toEqual(ids([step(1), step(2), step(3, 2), step(4, 1), rule(8, 2)]));
  });

  test('what is set off is listed, however small', () => {
    const events = days(12).map((number) => rule(number, 20 - number));
    expect(ids(listedInCut([...events, step(13)], ['2030-06-13-step']))).toEqual(
      ids([...events.slice(0, 8), step(13)]),
    );
  });

  test('also where more than nine are set off', () => {
    const events = days(12).map((number) => step(number));
    expect(listedInCut(events, ids(events.slice(0, 11)))).toEqual(events.slice(0, 11));
  });
});

test('a month that lists fewer events still adds up to all of its own', () => {
  const [listed, dropped] = [rule(3, 4), rule(5, 2)];
  const other = inventedStep({ id: '2030-04-02-step', date: '2030-04-02' });
  const [year, ...none] = keepInMonths(bundleMonths([other, listed, dropped]), [listed]);
  expect(none).toEqual([]);
  expect(year).toMatchObject({ events: 3, organisations: 6 });
  expect(year?.months.map(({ month, organisations, events }) => [month, organisations, ids(events)])).toEqual([
    ['2030-06', 6, ['2030-06-03-rule']],
  ]);
});
