import { expect, test } from 'vitest';
import { inventedStep } from '../fixtures/invented-events.ts';
import { timeWindow } from '../layout/time-window.ts';
import { allYears, presetsFor } from './presets.ts';
import { windowOf } from './window-of.ts';

const standard = timeWindow('2018', '2026-10-09');
const events = [inventedStep({ date: '1997-06-30' }), inventedStep({})];

test('all years begin with the first event’s; nothing is left out of an empty record', () => {
  expect(allYears(events)).toEqual({ from: '1997' });
  expect(allYears([])).toEqual({});
});

test('presets without an end reach to the record’s', () => {
  const windows = Object.fromEntries(presetsFor(events).map((preset) => [preset.id, windowOf(preset, standard)]));
  expect(windows).toEqual({
    all: timeWindow('1997', '2026-10-09'),
    'since-2018': standard,
    'phase-one': timeWindow('2018', '2020'),
    'second-round': timeWindow('2025', '2026-10-09'),
  });
});
