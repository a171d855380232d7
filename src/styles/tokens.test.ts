import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenColour } from './token-colour.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const hues = [...css.matchAll(/--(theme-[a-z-]+):/g)].map(([, name]) => `--${name}`);
const schemes = ['light', 'dark'] as const;

/** Relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(name: string, ground: string, scheme: 'light' | 'dark'): number {
  const [dark = 0, light = 0] = [name, ground]
    .map((token) => luminance(tokenColour(css, token, scheme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 to 1, so the formula is the right one', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21, 5);
});

describe.each(schemes)('on the %s paper', (scheme) => {
  test.each(['--ink', '--ink-2', '--list', '--talks', '--link'])('%s can be read, on both grounds', (name) => {
    expect(contrast(name, '--paper', scheme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(name, '--paper-2', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  test('there are six hues for themes, and one for the rest', () => {
    expect(hues).toHaveLength(7);
  });

  test.each(hues)('%s can be seen', (name) => {
    expect(contrast(name, '--paper', scheme)).toBeGreaterThanOrEqual(3);
  });

  test('the focus ring can be seen', () => {
    expect(contrast('--focus', '--paper', scheme)).toBeGreaterThanOrEqual(3);
  });
});
