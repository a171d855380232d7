import { describe, expect, test } from 'vitest';
import type { Measurement, Result } from '../measure/measurement.ts';
import { alignTable, markdownTable, ratioTable } from './ratio-table.ts';

const measurement: Measurement = {
  htmlBytes: 30_000,
  scriptBytes: 20_000,
  styleBytes: 8000,
  dataBytes: 0,
  laterScriptBytes: 0,
  firstEventMs: 200,
  blockingMs: 0,
  longestFrameMs: 40,
  lateFrames: 3,
  framesPerSecond: 58,
  longestTaskMs: 0,
  heapBytes: 5_000_000,
  nodes: 1234,
};
const result = (page: string, changes: Partial<Measurement> = {}): Result => ({
  events: 250,
  rate: 1,
  page,
  runs: 3,
  median: { ...measurement, ...changes },
  notes: [],
});
const titles = new Map([
  ['ours', 'ours'],
  ['vis', 'vis-timeline'],
]);
const rowOf = (table: string[][], title: string) => table.find(([first]) => first === title);

describe('the table of results', () => {
  test('has a row a measure and a column a page, with ratios to ours', () => {
    const table = ratioTable([result('ours'), result('vis', { scriptBytes: 155_700, longestFrameMs: 1200 })], titles);
    expect(table[0]).toEqual(['', 'ours', 'vis-timeline']);
    expect(rowOf(table, 'script')).toEqual(['script', '20.0 kB', '155.7 kB (7.8×)']);
    expect(rowOf(table, 'longest frame, zoom and pan')?.[2]).toBe('1,200 ms (30×)');
    expect(rowOf(table, 'nodes of the document')?.[1]).toBe('1,234');
  });

  test('has no ratio where ours is nothing, and a dash where a page has no value', () => {
    const table = ratioTable([result('ours'), result('vis', { blockingMs: 80, firstEventMs: undefined })], titles);
    expect(rowOf(table, 'blocking time')).toEqual(['blocking time', '0 ms', '80 ms']);
    expect(rowOf(table, 'first event painted')).toEqual(['first event painted', '200 ms', '–']);
  });

  test('compares with nothing when ours was not measured', () => {
    expect(rowOf(ratioTable([result('vis')], titles), 'script')).toEqual(['script', '20.0 kB']);
  });

  test('says that no task was long enough to be told', () => {
    expect(rowOf(ratioTable([result('ours')], titles), 'longest task, zoom and pan')?.[1]).toBe('< 50 ms');
  });

  test('writes small ratios with two digits, and never as nothing', () => {
    const tiny = ratioTable([result('ours'), result('vis', { htmlBytes: 100 })], titles);
    expect(rowOf(tiny, 'HTML')?.[2]).toBe('0.1 kB (< 0.01×)');
    const table = ratioTable([result('ours'), result('vis', { styleBytes: 400, heapBytes: 4_000_000 })], titles);
    expect(rowOf(table, 'styles')?.[2]).toBe('0.4 kB (0.05×)');
    expect(rowOf(table, 'heap after it')?.[2]).toBe('4.0 MB (0.8×)');
  });
});

test('columns stand in line in a terminal', () => {
  expect(
    alignTable([
      ['', 'ours', 'vis'],
      ['script', '1 kB', '100 kB'],
    ]),
  ).toBe('        ours     vis\nscript  1 kB  100 kB');
});

test('Markdown has a rule below the head, numbers to the right', () => {
  expect(
    markdownTable([
      ['', 'ours'],
      ['script', '1 kB'],
    ]),
  ).toBe('|  | ours |\n| --- | --: |\n| script | 1 kB |');
});
