import { describe, expect, test } from 'vitest';
import { inventedStep } from '../fixtures/invented-events.ts';
import { linearScale } from '../fixtures/linear-scale.ts';
import { placeBands } from './place-bands.ts';
import type { TalksEvent } from './timeline-event.ts';
import { timeWindow } from './time-window.ts';

const window = timeWindow('2030', '2030');
const toX = linearScale(window, 100, 465); // a day is one px wide
const truce = (id: string, date: string, until: string, name = 'Truce') =>
  inventedStep({ id, date, kind: 'truce', truce: { name, until, why: 'It was invented to end then.' } });
const bands = (...events: TalksEvent[]) => placeBands(events, window, toX);

describe('the band of a truce', () => {
  test('reaches from its first day to the end of its last', () => {
    expect(bands(truce('spring', '2030-02-01', '2030-03-02'))).toMatchObject([
      { id: 'spring', name: 'Truce', x: 131, width: 30 },
    ]);
  });

  test('that began before the window starts at its edge', () => {
    expect(bands(truce('old', '2029-06-01', '2030-01-10'))).toMatchObject([{ x: 100, width: 10 }]);
  });

  test('that outlasts the window ends at its edge', () => {
    expect(bands(truce('long', '2030-12-01', '2031-06-01'))).toMatchObject([{ x: 434, width: 31 }]);
  });

  test('that lies outside the window is not drawn', () => {
    expect(bands(truce('before', '2029-01-01', '2029-12-31'), truce('after', '2031-01-01', '2031-02-01'))).toEqual([]);
  });

  test('belongs to truces alone', () => {
    expect(bands(inventedStep({ date: '2030-05-07' }))).toEqual([]);
  });
});

describe('the name of a truce', () => {
  test('is shown where it fits its band', () => {
    expect(bands(truce('spring', '2030-02-01', '2030-05-01', 'Spring truce'))[0]?.showName).toBe(true);
  });

  test('may reach beyond its band when nothing follows', () => {
    expect(bands(truce('short', '2030-02-01', '2030-02-03', 'Spring truce'))[0]?.showName).toBe(true);
  });

  test('ends at the right edge of its band when it would run into the next', () => {
    const [first, second] = bands(
      truce('short', '2030-05-01', '2030-05-12', 'Spring truce'),
      truce('next', '2030-06-01', '2030-12-01'),
    );
    expect(first).toMatchObject({ showName: true, anchor: 'end', nameX: 228 });
    expect(second).toMatchObject({ showName: true, anchor: 'start' });
  });

  test('is hidden when it would run into the next band and into the name before it', () => {
    const [, middle] = bands(
      truce('first', '2030-05-01', '2030-05-02', 'Spring truce'),
      truce('middle', '2030-07-15', '2030-07-20', 'Summer truce'),
      truce('last', '2030-08-01', '2030-12-01'),
    );
    expect(middle?.showName).toBe(false);
  });

  test('never runs out of the drawing', () => {
    const [late] = bands(truce('late', '2030-12-20', '2031-06-01', 'December truce'));
    expect(late).toMatchObject({ anchor: 'end', nameX: 461 });
    const [early] = bands(
      truce('early', '2030-01-01', '2030-01-05', 'January truce'),
      truce('next', '2030-01-20', '2030-12-01'),
    );
    expect(early?.showName).toBe(false);
  });
});

test('bands come in order of time, whatever order the truces come in', () => {
  const truces = [
    truce('b', '2030-05-01', '2030-06-01'),
    truce('c', '2030-07-01', '2030-08-01'),
    truce('a', '2030-05-01', '2030-06-01'),
  ];
  expect(bands(...truces).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(bands(...truces.toReversed())).toEqual(bands(...truces));
});
