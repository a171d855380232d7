import { expect, test } from 'vitest';
import { formatTermOfOffice } from './term-of-office.ts';

test('an office is said as far as it is known, and no end is made up', () => {
  expect(formatTermOfOffice({ from: '2030-03-03', until: '2031-01-20' })).toBe('3 March 2030 – 20 January 2031');
  expect(formatTermOfOffice({ from: '2030-03' })).toBe('from March 2030');
  expect(formatTermOfOffice({ until: '2031' })).toBe('until 2031');
  expect(formatTermOfOffice({})).toBe('');
});
