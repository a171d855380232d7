import { expect, test } from 'vitest';
import { firstCut } from './first-cut.ts';

test('the stretch of an article is that of its first drawing', () => {
  const body =
    'Text.\n\n<Timeline\n  from="2030-01"\n  to="2030-12-31"\n  highlight="a"\n/>\n\n<Timeline from="2031" to="2032" />';
  expect(firstCut(body)).toEqual({ from: '2030-01', to: '2030-12-31' });
});

test.each([
  ['without a drawing', 'Only text.'],
  ['with a drawing that lacks a date', '<Timeline from="2030" />'],
  ['with a date that is none', '<Timeline from="2030-13" to="2031" />'],
  ['with dates the wrong way round', '<Timeline from="2031" to="2030" />'],
])('an article %s has none', (_what, body) => {
  expect(firstCut(body)).toBeUndefined();
});
