import { expect, test } from 'vitest';
import { mixColours, parseColours, readColours } from './colours.ts';

test('the pictures are in the light colours of the site', () => {
  expect(readColours(process.cwd())).toMatchObject({
    paper: expect.stringMatching(/^#f/),
    list: expect.stringMatching(/^#/),
  });
});

test('a colour of the pictures that the style sheet no longer defines is named', () => {
  expect(() => parseColours(':root { --paper: light-dark(#fffdf8, #14171a); }')).toThrow(
    'tokens.css defines no colour --ink as light-dark(#rrggbb, ...).',
  );
});

test('a name that another begins with is not taken for it', () => {
  const css = ['paper', 'ink-2', 'ink', 'line', 'list', 'talks', 'truce']
    .map((name, index) => `--${name}: light-dark(#00000${index}, #ffffff);`)
    .join('\n');
  expect(parseColours(css)).toMatchObject({ 'ink-2': '#000001', ink: '#000002' });
});

test.each([
  ['#000000', '#ffffff', 1, '#000000'],
  ['#000000', '#ffffff', 0, '#ffffff'],
  ['#0a0000', '#140064', 0.5, '#0f0032'],
])('%s over %s at a share of %d is %s', (colour, other, share, mixed) => {
  expect(mixColours(colour, other, share)).toBe(mixed);
});
