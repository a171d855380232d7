import { expect, test } from 'vitest';
import { inAlphabet } from './in-alphabet.ts';

test('capitals, quotation marks and accents do not count, numbers count by their size', () => {
  const names = ['Section 1260H List', '“Is informed” letter', 'section 232', 'Élan', 'Dual use'];
  expect(inAlphabet(names, String)).toEqual([
    'Dual use',
    'Élan',
    '“Is informed” letter',
    'section 232',
    'Section 1260H List',
  ]);
});
