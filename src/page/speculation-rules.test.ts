import { expect, test } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

test('pages of this site are fetched on intent, at a root and in a folder', () => {
  expect(JSON.parse(speculationRules('/'))).toEqual({
    prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }],
  });
  expect(speculationRules('/list/')).toContain('"/list/*/"');
  expect(speculationRules('/list')).toBe(speculationRules('/list/'));
});
