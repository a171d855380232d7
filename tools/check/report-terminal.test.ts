import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/reader/finding.ts';
import { reportTerminal, summarise } from './report-terminal.ts';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  file: 'content/a.yaml',
  line: 7,
  field: 'date',
  message: 'Write the date.',
  severity: 'error',
  rule: 'date',
  ...changes,
});

test('a finding is a place to click on and a sentence below it', () => {
  expect(reportTerminal([finding(), finding({ column: 3, field: '', severity: 'warning' })])).toBe(
    'content/a.yaml:7\n  date: Write the date.\n\ncontent/a.yaml:7:3\n  advice, Write the date.',
  );
});

describe('the sum', () => {
  test.each([
    ['nothing', [], 'nothing to mend'],
    ['one error', [finding()], '1 error in 1 file'],
    ['two errors in one file', [finding(), finding({ line: 8 })], '2 errors in 1 file'],
    [
      'errors in two files and advice',
      [finding(), finding({ file: 'b' }), finding({ severity: 'warning' })],
      '2 errors in 2 files, 1 piece of advice',
    ],
    ['advice alone', [finding({ severity: 'warning' }), finding({ severity: 'warning' })], '2 pieces of advice'],
  ])('of %s', (_, findings, sum) => {
    expect(summarise(findings)).toBe(sum);
  });
});
