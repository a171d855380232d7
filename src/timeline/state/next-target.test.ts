import { expect, test } from 'vitest';
import type { LaneName, Target, TargetLane } from '../layout/geometry.ts';
import { utcExtent } from '../../record/calendar-date.ts';
import { nearestPlace, nextTarget, type Place, placeOfEvent, samePlace, type Step } from './next-target.ts';

const target = (date: string, events = [date]): Target => {
  const [startMs, endMs] = utcExtent(date);
  return { key: date, events, x: 0, y: 0, startMs, endMs };
};
const lane = (name: LaneName, ...dates: string[]): TargetLane => ({
  lane: name,
  targets: dates.map((date) => target(date)),
});
const lanes = [
  lane('list', '2018-08', '2019-05', '2019-10'),
  lane('US', '2018-03-22', '2018-07-06', '2019-05-10', '2019-08-01'),
  lane('CN', '2018-04-04', '2019-05-13'),
];
const at = (name: LaneName, date: string): Place => ({ lane: name, target: target(date) });
const walk = (from: Place, step: Step) => nextTarget(lanes, from, step)?.target.key;

test('right and left lead through a lane in order of time', () => {
  expect(walk(at('US', '2018-07-06'), 'next')).toBe('2019-05-10');
  expect(walk(at('US', '2018-07-06'), 'previous')).toBe('2018-03-22');
});

test('a lane ends at its first and last event', () => {
  expect(walk(at('US', '2019-08-01'), 'next')).toBeUndefined();
  expect(walk(at('US', '2018-03-22'), 'previous')).toBeUndefined();
});

test('first and last lead to the ends of the lane', () => {
  expect(walk(at('US', '2018-07-06'), 'first')).toBe('2018-03-22');
  expect(walk(at('US', '2018-07-06'), 'last')).toBe('2019-08-01');
});

test('up and down lead to what is nearest in time', () => {
  expect(walk(at('US', '2019-05-10'), 'above')).toBe('2019-05');
  expect(walk(at('US', '2019-08-01'), 'below')).toBe('2019-05-13');
  expect(nextTarget(lanes, at('US', '2019-05-10'), 'below')?.lane).toBe('CN');
});

test('there is no lane above the first nor below the last', () => {
  expect(walk(at('list', '2019-05'), 'above')).toBeUndefined();
  expect(walk(at('CN', '2019-05-13'), 'below')).toBeUndefined();
});

test('a place that is not drawn leads nowhere', () => {
  expect(walk(at('both', '2019-05'), 'next')).toBeUndefined();
  expect(walk(at('US', '2020-01-01'), 'previous')).toBeUndefined();
});

test('a place keeps its target where the drawing still has it', () => {
  expect(samePlace(lanes, at('CN', '2019-05-13'))?.target.key).toBe('2019-05-13');
});

test('a place whose target is gone moves to the nearest in time of its lane', () => {
  expect(samePlace(lanes, at('US', '2019-06-30'))).toMatchObject({ lane: 'US', target: { key: '2019-08-01' } });
});

test('a place whose lane is gone moves to the nearest in time of all', () => {
  expect(samePlace(lanes, at('both', '2018-04-06'))).toMatchObject({ lane: 'CN', target: { key: '2018-04-04' } });
  expect(samePlace([], at('both', '2018-04-06'))).toBeUndefined();
});

test('of two targets equally near the earlier is the nearest', () => {
  const days = [lane('US', '2019-01-01', '2019-01-03')];
  expect(nearestPlace(days, 'US', target('2019-01-02'))?.target.key).toBe('2019-01-01');
});

test('an event is found in the target that bundles it', () => {
  const bundled: TargetLane[] = [{ lane: 'list', targets: [target('2019-05', ['huawei', 'second-rule'])] }];
  expect(placeOfEvent(bundled, 'second-rule')?.target.key).toBe('2019-05');
  expect(placeOfEvent(bundled, 'elsewhere')).toBeUndefined();
});
