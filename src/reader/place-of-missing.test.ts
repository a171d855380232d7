import { expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { lineOf, TALKS, yamlOf } from './fixtures/content-folder.ts';
import { said } from './fixtures/one-change.ts';

const text = yamlOf(inventedMilestone());

test('a field that is missing is told where the next one stands', () => {
  expect(said(TALKS, text, 'significance: 2\n', '')[0]).toMatch(/^here: significance: /);
});

test('the last one is told at the end of its group', () => {
  const end = lineOf(text, 'confidence: high') - 1;
  expect(said(TALKS, text, 'confidence: high\n', '')[0]).toMatch(new RegExp(`^line ${end}: confidence: `));
});
