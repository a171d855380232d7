import { expect, test } from 'vitest';
import { compareText, type Finding, sortFindings } from './finding.ts';

const at = (file: string, line: number, column?: number, message = 'Mend it.'): Finding => ({
  file,
  line,
  ...(column === undefined ? {} : { column }),
  field: '',
  message,
  severity: 'error',
  rule: 'form',
});

test('findings come by file, then by line as a number, then by column', () => {
  const sorted = [
    at('a', 2, 3),
    at('a', 10),
    at('a', 10, 5, 'Other.'),
    at('b', 1),
    at('b', 3, 1),
    at('b', 3, 2, 'Other.'),
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  expect(sortFindings([3, 0, 5, 2, 4, 1].flatMap((index) => sorted[index] ?? []))).toEqual(sorted);
});

test('the same words at the same line are said once', () => {
  expect(sortFindings([at('a', 1, 2), at('a', 1, 9), at('a', 2, 2), at('a', 1, 2, 'Other.')])).toHaveLength(3);
});

test('text is ordered the same on every machine: capitals first, no language', () => {
  expect(['b', 'a', 'ä', 'B', '10', '9'].sort(compareText)).toEqual(['10', '9', 'B', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
