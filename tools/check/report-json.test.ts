import { expect, test } from 'vitest';
import { rules } from '../../src/reader/rules.ts';
import { reportJson } from './report-json.ts';

test('the JSON names every part of a finding, and counts', () => {
  const error = {
    file: 'a',
    line: 2,
    column: 5,
    field: 'date',
    message: 'Mend.',
    severity: 'error',
    rule: 'date',
  } as const;
  const advice = { file: 'b', line: 1, field: '', message: 'Look.', severity: 'warning', rule: 'draft' } as const;
  const page = (rule: 'date' | 'draft') => `docs/for-editors/${rules[rule].page}`;
  expect(JSON.parse(reportJson([error, advice]))).toEqual({
    version: 1,
    errors: 1,
    advice: 1,
    findings: [
      {
        file: 'a',
        line: 2,
        column: 5,
        field: 'date',
        rule: 'date',
        level: 'error',
        message: 'Mend.',
        why: rules.date.why,
        page: page('date'),
      },
      {
        file: 'b',
        line: 1,
        column: null,
        field: null,
        rule: 'draft',
        level: 'advice',
        message: 'Look.',
        why: rules.draft.why,
        page: page('draft'),
      },
    ],
  });
});
