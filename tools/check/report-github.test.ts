import { expect, test } from 'vitest';
import { rules } from '../../src/reader/rules.ts';
import { reportGithub } from './report-github.ts';

test('a finding is a workflow command with its place, and what would end it early is escaped', () => {
  const finding = {
    file: 'content/milestones/a,b.yaml',
    line: 7,
    column: 3,
    field: 'sources.0: url',
    message: 'Found "50%".\nWrite the whole address.',
    severity: 'error',
    rule: 'source',
  } as const;
  const { why, page } = rules.source;
  expect(reportGithub([finding])).toBe(
    `::error file=content/milestones/a%2Cb.yaml,line=7,col=3,title=sources.0%3A url::Found "50%25".%0AWrite the whole address.%0A${why} Read on: docs/for-editors/${page}`,
  );
});

test('advice is a warning, one line a finding', () => {
  const advice = { file: 'a', line: 1, field: '', message: 'Look.', severity: 'warning', rule: 'draft' } as const;
  const lines = reportGithub([advice, advice]).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::warning file=a,line=1,title=Advice::Look\./);
});
