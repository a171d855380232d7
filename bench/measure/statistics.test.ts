import { describe, expect, test } from 'vitest';
import { blockingTime, frameStatistics, longestTask } from './frame-statistics.ts';
import type { Measurement } from './measurement.ts';
import { median, medianOf } from './median.ts';

describe('frames', () => {
  test('that come every sixtieth of a second are all in time', () => {
    const times = Array.from({ length: 121 }, (_, index) => (index * 1000) / 60);
    const statistics = frameStatistics(times);
    expect(statistics.lateFrames).toBe(0);
    expect(statistics.framesPerSecond).toBeCloseTo(60);
    expect(statistics.longestFrameMs).toBeCloseTo(16.7, 1);
  });

  test('are late from half a frame on, and the longest counts from frame to frame', () => {
    expect(frameStatistics([100, 124.9, 150, 250])).toEqual({
      longestFrameMs: 100,
      lateFrames: 2,
      framesPerSecond: 20,
    });
  });

  test.each([[[]], [[5]], [[5, 5]]])('%j are none', (times) => {
    expect(() => frameStatistics(times)).toThrow(new RangeError('Frames need a start and an end.'));
  });
});

describe('tasks', () => {
  const tasks = [
    { startMs: 100, durationMs: 80 },
    { startMs: 400, durationMs: 150 },
    { startMs: 6000, durationMs: 500 },
  ];

  test('block for what they take beyond 50 ms, while the page is loading', () => {
    expect(blockingTime(tasks, 5000)).toBe(130);
    expect(blockingTime([], 5000)).toBe(0);
  });

  test('count for a gesture when they overlap it', () => {
    expect(longestTask(tasks, 300, 900)).toBe(150);
    expect(longestTask(tasks, 500, 900)).toBe(150);
    expect(longestTask(tasks, 1000, 2000)).toBe(0);
  });
});

describe('a median', () => {
  test('is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(() => median([])).toThrow(RangeError);
  });

  test('of runs is taken measure by measure, and is missing where a run did not come so far', () => {
    const run = (firstEventMs: number | undefined, heapBytes: number) => ({ firstEventMs, heapBytes }) as Measurement;
    expect(medianOf([run(10, 3), run(30, 1), run(20, 2)])).toEqual({ firstEventMs: 20, heapBytes: 2 });
    expect(medianOf([run(10, 3), run(undefined, 1), run(20, 2)])).toEqual({ firstEventMs: undefined, heapBytes: 2 });
  });
});
