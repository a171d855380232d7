import { expect, test } from 'vitest';
import { markPlaces } from './mark-places.ts';

test('marks are numbered source by source in the order of the text', () => {
  const { html, places } = markPlaces(
    '<a data-mark="rule">1</a> <a data-mark="mofcom">2</a> <a data-mark="rule">1</a>',
  );
  expect(html).toBe('<a id="cite-rule-1">1</a> <a id="cite-mofcom-1">2</a> <a id="cite-rule-2">1</a>');
  expect([...places]).toEqual([
    ['rule', ['cite-rule-1', 'cite-rule-2']],
    ['mofcom', ['cite-mofcom-1']],
  ]);
});

test('a text without marks is left as it is', () => {
  expect(markPlaces('<p>Text</p>')).toEqual({ html: '<p>Text</p>', places: new Map() });
});
