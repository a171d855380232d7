/** The layout held against the record as it is, since no invented crowd is as awkward. Names no number of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatCount } from '../record/count-events.ts';
import { designationSchema } from '../record/designation.ts';
import { figure } from '../record/figures.ts';
import { computeFinding } from '../record/finding.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import { milestoneSchema } from '../record/milestone.ts';
import {
  barBoxes,
  crowdedTargets,
  leaderBoxes,
  leavers,
  overlapsAmong,
  overlapsBetween,
  targetBoxes,
  textBoxes,
} from './fixtures/drawn-boxes.ts';
import { bundleMonths } from './layout/bundle-months.ts';
import { describeTimeline } from './layout/describe-timeline.ts';
import { layoutTimeline } from './layout/layout-timeline.ts';
import { sizes } from './layout/sizes.ts';
import { overlaps, timeWindow } from './layout/time-window.ts';
import { listEvent, talksEvent } from './layout/to-event.ts';
import type { TimelineEvent } from './layout/timeline-event.ts';

function readFolder(name: string): unknown[] {
  const folder = new URL(`../../content/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file): unknown => parse(readFileSync(new URL(file, folder), 'utf8')));
}

const designations = readFolder('designations').map((rule) => designationSchema.parse(rule));
const milestones = readFolder('milestones').map((milestone) => milestoneSchema.parse(milestone));
const asItIs: readonly TimelineEvent[] = [
  ...designations.map((rule) => listEvent(rule)),
  ...milestones.map(talksEvent),
];

/** As if editors had given every record a label: the words of its id. */
const allLabelled = asItIs.map((event): TimelineEvent => {
  const label = event.id
    .replace(/^[\d-]+/, '')
    .replaceAll('-', ' ')
    .slice(0, 44);
  return event.lane === 'list' ? { ...event, label, isLabelled: true } : { ...event, label };
});

const windows = [
  ['2018', '2026'],
  ['2018', '2020'],
  ['2025', '2026'],
  ['1997', '2026'],
  ['2019-07', '2020-02'],
] as const;
const drawings = windows.flatMap(([from, to]) =>
  [720, 1000].flatMap((width) => [
    { from, to, width, labels: 'labels as they are', events: asItIs },
    { from, to, width, labels: 'a label for every event', events: allLabelled },
  ]),
);

test('the record holds rules and milestones to draw', () => {
  expect(asItIs.filter(({ lane }) => lane === 'list').length).toBeGreaterThan(50);
  expect(asItIs.filter(({ lane }) => lane === 'talks').length).toBeGreaterThan(50);
});

describe.each(drawings)('$from to $to on $width px, $labels', ({ from, to, width, events }) => {
  const window = timeWindow(from, to);
  const geometry = layoutTimeline(events, window, { width, total: 'net' });
  const visible = events.filter((event) => overlaps(window, event));

  test('no label or number covers another', () => {
    expect(overlapsAmong(textBoxes(geometry))).toEqual([]);
  });

  test('no label covers a bar, and no leader strikes through anything', () => {
    const labels = geometry.barLabels.map(({ id, box }) => ({ name: id, ...box }));
    expect(overlapsBetween(labels, barBoxes(geometry))).toEqual([]);
    expect(overlapsBetween(leaderBoxes(geometry), [...textBoxes(geometry), ...barBoxes(geometry)])).toEqual([]);
  });

  test('targets of marks neither touch nor come nearer than 24 px', () => {
    expect(crowdedTargets(geometry)).toEqual([]);
    // Places are tenths of a px: a hair's breadth is no overlap.
    const shy = targetBoxes(geometry).map((box) => ({ ...box, x: box.x + 0.01, width: box.width - 0.02 }));
    expect(overlapsAmong(shy)).toEqual([]);
  });

  test('every event in the window stands in one target', () => {
    const targets = geometry.targetLanes.flatMap(({ targets }) => targets.flatMap((target) => target.events));
    expect(targets.toSorted()).toEqual(visible.map(({ id }) => id).toSorted());
  });

  test('the blocks of actors add up to the milestones', () => {
    const milestones = visible.filter(({ lane }) => lane === 'talks');
    expect(geometry.blocks.reduce((sum, block) => sum + block.milestones, 0)).toBe(milestones.length);
  });

  test('the bars add up', () => {
    const rules = visible.flatMap((event) => (event.lane === 'list' && event.count.organisations > 0 ? [event] : []));
    expect(geometry.bars.reduce((sum, bar) => sum + bar.organisations, 0)).toBe(
      rules.reduce((sum, { count }) => sum + count.organisations, 0),
    );
  });

  test('bars are as high as their counts say, but for the smallest', () => {
    const most = Math.max(...geometry.bars.map(({ organisations }) => organisations));
    const wrong = geometry.bars.filter(({ top, organisations, squares }) => {
      if (squares || organisations === 0) return false;
      const height = Math.max((organisations / most) * sizes.listHeight, sizes.minBarHeight);
      return Math.abs(geometry.listLane.bottom - top - height) > 0.1;
    });
    expect(wrong).toEqual([]);
  });

  test('nothing leaves the drawing', () => {
    expect(leavers(geometry)).toEqual([]);
  });

  test('no label runs into the names of the lanes', () => {
    const labels = [...geometry.barLabels, ...geometry.markLabels];
    expect(labels.filter(({ box }) => box.x < geometry.plot.left).map(({ id }) => id)).toEqual([]);
  });

  test('some year is named on the axis', () => {
    expect(geometry.axis.ticks.filter(({ showLabel, label }) => showLabel && /\d{4}/.test(label))).not.toEqual([]);
  });

  test('the order the events come in makes no difference', () => {
    expect(layoutTimeline(events.toReversed(), window, { width, total: 'net' })).toEqual(geometry);
  });
});

test('where every turning point has a short label, the drawing of the years since 2018 names some of them', () => {
  const { markLabels } = layoutTimeline(allLabelled, timeWindow('2018', '2026'), { width: 1000 });
  expect(markLabels.length).toBeGreaterThan(4);
});

test('the finding, the figures and the words beside the drawing give one total', () => {
  const record = { ...inventedRecord({}), designations, milestones };
  const { added, rules } = computeFinding(record);
  expect(figure(record, 'organisations-added').value).toBe(added.organisations);
  expect(describeTimeline(asItIs, timeWindow('1997', '2026'))).toContain(
    `In all, ${rules} rules added ${formatCount(added)}.`,
  );
});

test('the list holds every event of the record once', () => {
  const listed = bundleMonths(asItIs).flatMap(({ months }) =>
    months.flatMap(({ events }) => events.map(({ id }) => id)),
  );
  expect(listed.toSorted()).toEqual(asItIs.map(({ id }) => id).toSorted());
});
