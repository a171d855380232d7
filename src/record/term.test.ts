import { expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedSource } from './fixtures/source.ts';
import { inventedTerm } from './fixtures/term.ts';
import { cautionOf, termSchema } from './term.ts';

test('a term that is complete passes, with empty lists for what it leaves out', () => {
  expect(termSchema.parse(inventedTerm())).toMatchObject({ see_also: [], aliases: [] });
});

test.each<[what: string, changes: Record<string, unknown>, message: string]>([
  ['no term', { term: undefined }, 'term: Add the term.'],
  ['no category', { category: '' }, 'category: Add the category.'],
  ['no explanation', { short: ' ' }, 'short: Explain the term in one sentence a ninth-grader understands.'],
  [
    'no word on how the passage was read',
    { source: inventedSource() },
    'source.read: Write read as passage, copy or no.',
  ],
  [
    'half an address',
    { source: inventedSource({ read: 'no', url: 'example.org' }) },
    'source.url: Write a whole web address, beginning with https:// or http://, without spaces.',
  ],
  [
    'a wrong id',
    { see_also: ['Entity List'] },
    'see_also.0: Write the id in small letters, digits and hyphens, like "entity-list".',
  ],
  ['an unknown confidence', { confidence: 'sure' }, 'confidence: Write confidence as high, medium or low.'],
  ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
])('an editor reads about a term with %s', (_what, changes, message) => {
  expect(messagesOf(termSchema, inventedTerm(changes))).toEqual([message]);
});

test('a term that is not confirmed says whether its passage was read', () => {
  const caution = (confidence: string, read: string) =>
    cautionOf(termSchema.parse(inventedTerm({ confidence, source: inventedSource({ read }) })));
  expect(caution('low', 'no')).toBe('Not yet checked against a source');
  expect(caution('low', 'copy')).toBe('Not yet confirmed by the passage we read');
  expect(caution('medium', 'no')).toBeUndefined();
});
