import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/reader/finding.ts';
import { rules } from '../../src/reader/rules.ts';
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

test('a finding is a place to click on, a sentence below it, and at its first time the reason', () => {
  expect(reportTerminal([finding(), finding({ column: 3, field: '', severity: 'warning' })])).toBe(
    [
      'content/a.yaml:7',
      '  date: Write the date.',
      `  Why: ${rules.date.why} Read on: docs/for-editors/${rules.date.page}`,
      '',
      'content/a.yaml:7:3',
      '  advice, Write the date.',
    ].join('\n'),
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
