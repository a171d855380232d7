import { describe, expect, test } from 'vitest';
import { timeWindow } from '../layout/time-window.ts';
import { boundsOf, panWindow, SHORTEST_MS, zoomWindow } from './move-window.ts';

const bounds = timeWindow('2020', '2029');
const window = timeWindow('2024', '2025');
const length = ({ startMs, endMs }: { startMs: number; endMs: number }) => endMs - startMs;

describe('zooming', () => {
  test('keeps the moment it goes to at its place', () => {
    const at = window.startMs + length(window) / 4;
    const near = zoomWindow(window, 0.5, at, bounds);
    expect(length(near)).toBe(length(window) / 2);
    expect((at - near.startMs) / length(near)).toBeCloseTo(1 / 4, 6);
  });

  test('leaves the bounds on neither side, and ends at all of them', () => {
    expect(zoomWindow(timeWindow('2020', '2021'), 2, Date.UTC(2020, 1), bounds).startMs).toBe(bounds.startMs);
    expect(zoomWindow(timeWindow('2028', '2029'), 2, Date.UTC(2029, 10), bounds).endMs).toBe(bounds.endMs);
    expect(zoomWindow(window, 1000, window.startMs, bounds)).toEqual(bounds);
  });

  test('stops at a week', () => {
    expect(length(zoomWindow(window, 1e-9, Date.UTC(2024, 5), bounds))).toBe(SHORTEST_MS);
  });
});

describe('panning', () => {
  test('moves both edges', () => {
    expect(panWindow(window, 86_400_000, bounds)).toEqual({
      startMs: window.startMs + 86_400_000,
      endMs: window.endMs + 86_400_000,
    });
  });

  test.each([1e15, -1e15])('by %d ms ends at the bounds with its length', (by) => {
    const moved = panWindow(window, by, bounds);
    expect(length(moved)).toBe(length(window));
    expect(by > 0 ? moved.endMs : moved.startMs).toBe(by > 0 ? bounds.endMs : bounds.startMs);
  });
});

test('the bounds begin with the year of the first event', () => {
  expect(boundsOf([timeWindow('1997-06-30', '1997-06-30')], window)).toEqual({
    startMs: Date.UTC(1997, 0),
    endMs: window.endMs,
  });
  expect(boundsOf([], window)).toEqual(window);
});
