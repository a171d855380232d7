import { expect, test } from 'vitest';
import { mixColours, readColours } from './colours.ts';

test('the pictures are in the light colours of the site', () => {
  expect(readColours(process.cwd())).toMatchObject({
    paper: expect.stringMatching(/^#f/),
    list: expect.stringMatching(/^#/),
  });
});

test.each([
  ['#000000', '#ffffff', 1, '#000000'],
  ['#000000', '#ffffff', 0, '#ffffff'],
  ['#0a0000', '#140064', 0.5, '#0f0032'],
])('%s over %s at a share of %d is %s', (colour, other, share, mixed) => {
  expect(mixColours(colour, other, share)).toBe(mixed);
});
