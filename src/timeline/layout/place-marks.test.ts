import { describe, expect, test } from 'vitest';
import type { Actor } from '../../record/vocabulary.ts';
import { overlapsAmong, overlapsBetween } from '../fixtures/drawn-boxes.ts';
import { inventedStep } from '../fixtures/invented-events.ts';
import { linearScale } from '../fixtures/linear-scale.ts';
import { type BlockRows, placeMarks, rowsOf } from './place-marks.ts';
import { sizes } from './sizes.ts';
import type { TalksEvent } from './timeline-event.ts';
import { timeWindow } from './time-window.ts';

const TOP = 50;
const PLOT = { left: 100, right: 830 }; // a day is two px wide
const window = timeWindow('2030', '2030');
const inTime = (events: readonly TalksEvent[]) =>
  events.toSorted((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
const placeIn = (months: number, events: readonly TalksEvent[], rows?: BlockRows) =>
  placeMarks(inTime(events), linearScale(window, PLOT.left, PLOT.right), {
    top: TOP,
    plot: PLOT,
    months,
    leastRows: rows,
  });
/** As in a window of some years: turning points are named. */
const place = (...events: readonly TalksEvent[]) => placeIn(48, events);
const step = (id: string, date: string, more: Parameters<typeof inventedStep>[0] = {}) =>
  inventedStep({ id, date, ...more });
const turningPoint = (id: string, date: string, label: string, more: Parameters<typeof inventedStep>[0] = {}) =>
  step(id, date, { significance: 1, label, ...more });
const rowsOfMarks = ({ marks, blocks }: ReturnType<typeof place>) =>
  marks.map(({ y }) => (y - (blocks.findLast(({ top }) => top <= y)?.top ?? TOP) - sizes.row / 2) / sizes.row);

describe('the place of a mark', () => {
  test('is the middle of its day', () => {
    expect(place(step('talks', '2030-01-11')).marks).toMatchObject([{ id: 'talks', x: PLOT.left + 21 }]);
  });

  test('is the whole of a period long enough to show', () => {
    const [mark] = place(step('talks', '2030-01-11', { until: '2030-01-30' })).marks;
    expect(mark).toMatchObject({ x: PLOT.left + 20, span: { x: PLOT.left + 20, width: 40, height: sizes.spanHeight } });
  });

  test('of a month known without its day is the whole month, never one day of it', () => {
    const [mark] = place(step('talks', '2030-03')).marks;
    expect(mark).toMatchObject({ span: { x: PLOT.left + 59 * 2, width: 31 * 2 }, isApproximate: true });
  });

  test('of a period too short to show is its middle', () => {
    const [mark] = place(step('talks', '2030-01-11', { until: '2030-01-13' })).marks;
    expect(mark).toMatchObject({ x: PLOT.left + 23 });
    expect(mark).not.toHaveProperty('span');
  });

  test('of a period that outlasts the window ends at its edge', () => {
    const [mark] = place(step('talks', '2029-06', { until: '2030-02' })).marks;
    expect(mark).toMatchObject({ span: { x: PLOT.left, width: 59 * 2 } });
  });
});

describe('targets for a finger', () => {
  test('that would touch stand in two rows', () => {
    expect(rowsOfMarks(place(step('one', '2030-05-01'), step('eleven-days-on', '2030-05-12')))).toEqual([0, 1]);
    expect(rowsOfMarks(place(step('one', '2030-05-01'), step('twelve-days-on', '2030-05-13')))).toEqual([0, 0]);
  });

  test('of one day stand below each other', () => {
    expect(rowsOfMarks(place(step('a', '2030-05-01'), step('b', '2030-05-01'), step('c', '2030-05-01')))).toEqual([
      0, 1, 2,
    ]);
  });

  test('are at least 24 px apart, middle to middle, in a crowd of all actors', () => {
    const actors: readonly Actor[] = ['US', 'CN', 'both', 'other'];
    const crowd = Array.from({ length: 60 }, (_, index) =>
      step(
        `step-${index}`,
        `2030-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
        {
          actor: actors[index % 4] ?? 'US',
          significance: index % 5 === 0 ? 1 : 3,
        },
      ),
    );
    const { marks } = place(...crowd);
    const near = marks.flatMap((a, i) =>
      marks.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24 - 0.001),
    );
    expect(marks).toHaveLength(60);
    expect(near).toEqual([]);
  });
});

describe('the actors', () => {
  const steps = [
    step('court', '2030-05-01', { actor: 'other' }),
    step('talks', '2030-05-01', { actor: 'both' }),
    step('beijing', '2030-05-01', { actor: 'CN' }),
    step('washington', '2030-05-01', { actor: 'US' }),
    step('washington-again', '2030-05-02', { actor: 'US' }),
  ];
  const { blocks, marks, bottom } = place(...steps);

  test('stand below each other: United States, China, both, others', () => {
    expect(blocks.map(({ actor }) => actor)).toEqual(['US', 'CN', 'both', 'other']);
    expect(blocks.map(({ milestones }) => milestones)).toEqual([2, 1, 1, 1]);
  });

  test('have blocks that do not touch, as high as their rows', () => {
    expect(blocks.map(({ top, bottom: end }) => (end - top) / sizes.row)).toEqual([2, 1, 1, 1]);
    expect(blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? 0))).toEqual([12, 12, 12]);
    expect(blocks.at(-1)?.bottom).toBe(bottom);
  });

  test('keep their marks in their block', () => {
    const blockOf = (id: string) =>
      blocks.find(({ top, bottom: end }) => {
        const y = marks.find((mark) => mark.id === id)?.y ?? 0;
        return top < y && y < end;
      })?.actor;
    expect(steps.map(({ id }) => blockOf(id))).toEqual(steps.map(({ actor }) => actor));
  });

  test('who did nothing in the window have no block', () => {
    expect(place(step('beijing', '2030-05-01', { actor: 'CN' })).blocks.map(({ actor }) => actor)).toEqual(['CN']);
  });

  test('the lane keeps one row when nobody did anything', () => {
    expect(place()).toEqual({ marks: [], badges: [], labels: [], blocks: [], bottom: TOP + sizes.row });
  });
});

describe('labels of turning points', () => {
  test('stand after their mark, level with it', () => {
    const { marks, labels } = place(turningPoint('truce', '2030-05-07', 'Invented truce'), step('minor', '2030-05-07'));
    const [mark] = marks.filter(({ id }) => id === 'truce');
    expect(labels).toMatchObject([{ id: 'truce', anchor: 'start', box: { x: (mark?.x ?? 0) + sizes.labelOffset } }]);
    expect((labels[0]?.box.y ?? 0) + (labels[0]?.box.height ?? 0) / 2).toBe(mark?.y);
  });

  test('stand before their mark at the right edge', () => {
    const { marks, labels } = place(turningPoint('truce', '2030-12-20', 'Invented truce'));
    expect(labels).toMatchObject([{ anchor: 'end', lines: [{ x: (marks[0]?.x ?? 0) - sizes.labelOffset }] }]);
  });

  test('stand after the end of a period', () => {
    const { labels } = place(turningPoint('truce', '2030-02', 'Invented truce'));
    expect(labels[0]?.box.x).toBe(PLOT.left + 59 * 2 + sizes.labelOffset);
  });

  test('are dropped where neither side has room, so that none runs into the names of the lanes', () => {
    const { labels, marks } = place(turningPoint('endless', '2029', 'Invented endless talks', { until: '2031' }));
    expect(marks).toHaveLength(1);
    expect(labels).toEqual([]);
  });

  test('stand before the mark where another follows and none came before', () => {
    const { labels } = place(turningPoint('truce', '2030-05-07', 'Invented truce'), step('after', '2030-05-30'));
    expect(labels).toMatchObject([{ id: 'truce', anchor: 'end' }]);
  });

  test('make neighbours on both sides move to another row rather than cover one', () => {
    const [before, truce, after] = rowsOfMarks(
      place(
        step('before', '2030-04-14'),
        turningPoint('truce', '2030-05-07', 'Invented truce'),
        step('after', '2030-05-30'),
      ),
    );
    expect([before, after]).toContain(0);
    expect(truce === before && truce === after).toBe(false);
  });

  test('belong to turning points alone', () => {
    expect(place(step('main-step', '2030-05-07', { significance: 2, label: 'Label' })).labels).toEqual([]);
  });

  // One every second day: a dozen rows of bare marks, and far too many labels for them.
  const crowd = Array.from({ length: 90 }, (_, index) =>
    turningPoint(
      `point-${String(index).padStart(2, '0')}`,
      new Date(Date.UTC(2030, 2, 1 + 2 * index)).toISOString().slice(0, 10),
      `Invented point ${index} of very many`,
    ),
  );
  const crowded = place(...crowd);

  test('give way where they would need more rows than the lane may take', () => {
    const rows = ((crowded.blocks[0]?.bottom ?? 0) - (crowded.blocks[0]?.top ?? 0)) / sizes.row;
    const bare = place(...crowd.map((event): TalksEvent => ({ ...event, significance: 3 })));
    const bareRows = ((bare.blocks[0]?.bottom ?? 0) - (bare.blocks[0]?.top ?? 0)) / sizes.row;
    expect(crowded.labels.length).toBeLessThan(crowd.length);
    expect(rows).toBeLessThanOrEqual(Math.max(bareRows + sizes.labelRows, sizes.laneRows));
  });

  test('give way the oldest first', () => {
    const labelled = new Set(crowded.labels.map(({ id }) => id));
    expect(labelled.size).toBeGreaterThan(0);
    expect(labelled).toContain('point-89');
    const ofHalf = (from: number) => crowd.slice(from, from + 45).filter(({ id }) => labelled.has(id)).length;
    expect(ofHalf(45)).toBeGreaterThan(ofHalf(0));
  });

  test('stay where they cost no row, even when the bare marks fill the lane', () => {
    const pile = Array.from({ length: sizes.laneRows + 4 }, (_, index) => step(`pile-${index}`, '2030-02-01'));
    const { labels } = place(...pile, turningPoint('aside', '2030-08-01', 'Invented truce'));
    expect(labels.map(({ id }) => id)).toEqual(['aside']);
  });

  test('cover neither each other nor a mark', () => {
    const labelBoxes = crowded.labels.map(({ id, box }) => ({ name: id, ...box }));
    const shapes = crowded.marks.map(({ id, x, y }) => ({ name: id, x: x - 8, y: y - 8, width: 16, height: 16 }));
    expect(overlapsAmong(labelBoxes)).toEqual([]);
    expect(overlapsBetween(labelBoxes, shapes)).toEqual([]);
  });
});

describe('how many are named', () => {
  const steps = [1, 2, 3].map((significance) =>
    step(`step-${significance}`, `2030-0${significance * 3}-07`, {
      significance: significance as 1 | 2 | 3,
      label: 'Label',
    }),
  );
  const named = (months: number) => placeIn(months, steps).labels.map(({ id }) => id);

  test('follows the months that show: turning points, main steps too, all', () => {
    expect(named(48)).toEqual(['step-1']);
    expect(named(12)).toEqual(['step-1', 'step-2']);
    expect(named(3)).toEqual(['step-1', 'step-2', 'step-3']);
  });

  test('is at most eighteen in a window of some years', () => {
    const many = Array.from({ length: 24 }, (_, index) =>
      turningPoint(`point-${index}`, `2030-${String(1 + (index % 12)).padStart(2, '0')}-0${1 + (index % 9)}`, 'L', {
        actor: index % 2 === 0 ? 'US' : 'CN',
      }),
    );
    expect(place(...many).labels).toHaveLength(18);
  });
});

describe('blocks of a least height', () => {
  const pair = [step('a', '2030-05-01', { actor: 'US' }), step('b', '2030-05-01', { actor: 'US' })];
  const rowsOfBlocks = (events: readonly TalksEvent[], rows: BlockRows) =>
    placeIn(48, events, rows).blocks.map(({ top, bottom }) => (bottom - top) / sizes.row);

  test('keep it with few events and with none', () => {
    expect(rowsOfBlocks([], { US: 3, CN: 1 })).toEqual([3, 1]);
    expect(rowsOfBlocks(pair, { US: 3 })).toEqual([3]);
  });

  test('grow where more is needed', () => {
    expect(rowsOfBlocks(pair, { US: 1 })).toEqual([2]);
  });

  test('are there for an actor nobody planned for', () => {
    expect(placeIn(48, pair, { CN: 1 }).marks.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are what a drawing says its blocks take', () => {
    expect(rowsOf(placeIn(48, pair, { CN: 4 }).blocks)).toEqual({ US: 2, CN: 4 });
  });
});

test('a mark says what is sure about it', () => {
  const { marks } = place(
    step('unsure', '2030-05-01', { confidence: 'low', unconfirmed: ['date'] }),
    turningPoint('sure', '2030-08-01', 'Label'),
  );
  expect(marks).toMatchObject([
    { id: 'unsure', isApproximate: true, isUnconfirmed: true, isMajor: false },
    { id: 'sure', isApproximate: false, isUnconfirmed: false, isMajor: true },
  ]);
});
