import { expect, test } from 'vitest';
import { inventedStep } from '../fixtures/invented-events.ts';
import { linearScale } from '../fixtures/linear-scale.ts';
import { type BlockRows, placeMarks } from './place-marks.ts';
import { timeWindow } from './time-window.ts';
import type { TalksEvent } from './timeline-event.ts';

const PLOT = { left: 100, right: 830 };
const placeIn = (months: number, events: readonly TalksEvent[], rows?: BlockRows) =>
  placeMarks(events, linearScale(timeWindow('2030', '2030'), PLOT.left, PLOT.right), {
    top: 50,
    plot: PLOT,
    months,
    leastRows: rows,
  });
const step = (id: string, date: string, more: Parameters<typeof inventedStep>[0] = {}) =>
  inventedStep({ id, date, ...more });

const steps = [
  step('a', '2030-01-07'),
  step('b', '2030-02-07'),
  step('truce', '2030-02-20', { significance: 1, label: 'Invented truce' }),
  step('c', '2030-12-30'),
];
const { badges, marks, labels } = placeIn(200, steps);

test('stand where a window is too long for marks, turning points beside them by name', () => {
  expect(badges.flatMap(({ events }) => events)).toEqual(['a', 'b', 'c']);
  expect([marks.map(({ id }) => id), labels.map(({ id }) => id)]).toEqual([['truce'], ['truce']]);
});

test('are no nearer to each other than 24 px', () => {
  const all = placeIn(
    150,
    Array.from({ length: 120 }, (_, index) =>
      step(`s-${index}`, new Date(Date.UTC(2030, 0, 1 + index * 3)).toISOString().slice(0, 10)),
    ),
    { both: 2 },
  ).badges;
  expect(all.length).toBeGreaterThan(1);
  expect(all.slice(1).filter(({ x }, index) => x - (all[index]?.x ?? 0) < 24)).toEqual([]);
  expect(all.reduce((sum, { events }) => sum + events.length, 0)).toBe(120);
});
