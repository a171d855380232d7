import { describe, expect, test } from 'vitest';
import { GESTURE_MS, planGesture } from './plan-gesture.ts';

const places = { over: { x: 600, y: 400 }, zoomIn: { x: 10, y: 20 }, zoomOut: { x: 10, y: 60 } };
const wheel = planGesture({ kind: 'wheel', over: '' }, places);
const buttons = planGesture({ kind: 'buttons', over: '', zoomIn: '', zoomOut: '' }, places);

describe('a gesture', () => {
  test.each([
    ['wheel', wheel],
    ['buttons', buttons],
  ])('by %s zooms in, pans and zooms out, in order, within two seconds', (_, parts) => {
    expect(parts.map(({ name }) => name)).toEqual(['zooming in', 'panning', 'zooming out']);
    const times = parts.flatMap(({ touches }) => touches.map(({ atMs }) => atMs));
    expect(times.length).toBeGreaterThan(40);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(GESTURE_MS);
  });

  test('by wheel holds Ctrl while it zooms, and zooms out as far as in', () => {
    const [zoomIn, , zoomOut] = wheel;
    const turn = (part = zoomIn) => part?.touches.reduce((sum, { deltaY = 0 }) => sum + deltaY, 0);
    expect(zoomIn?.touches.every(({ type, modifiers }) => type === 'mouseWheel' && modifiers === 2)).toBe(true);
    expect(turn(zoomIn)).toBe(-720);
    expect(turn(zoomOut)).toBe(720);
  });

  test('by wheel drags to the left with the button down, and ends elsewhere than it began', () => {
    const touches = wheel[1]?.touches ?? [];
    expect(touches.at(0)).toMatchObject({ type: 'mousePressed', x: 600 });
    expect(Math.min(...touches.map(({ x }) => x))).toBeLessThan(370);
    expect(touches.at(-1)).toMatchObject({ type: 'mouseReleased', x: 480 });
  });

  test('by buttons clicks where they are', () => {
    expect(buttons[0]?.touches.map(({ x, y }) => [x, y])).toEqual(Array(6).fill([10, 20]));
    expect(buttons[2]?.touches.map(({ x, y }) => [x, y])).toEqual(Array(6).fill([10, 60]));
  });
});
