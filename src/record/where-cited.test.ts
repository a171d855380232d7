import { expect, test } from 'vitest';
import { inventedArticle } from './fixtures/article.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedPerson } from './fixtures/person.ts';
import { inventedRecord } from './fixtures/record.ts';
import { inventedRemarks } from './fixtures/remarks.ts';
import { inventedSource } from './fixtures/source.ts';
import { inventedTerm } from './fixtures/term.ts';
import { articleSchema } from './article.ts';
import { citationsOf, readingOf, readingOfTerm } from './where-cited.ts';

const at = (name: string) => inventedSource({ url: `https://example.org/${name}` });

test('every source of the record and its articles is found, with the page that rests on it', () => {
  const record = inventedRecord({
    designations: [inventedDesignation({ sources: [at('rule')] })],
    milestones: [
      inventedMilestone({
        sources: [at('step')],
        related: [{ designation: '2030-05-06-invented-rule', how: 'Said so', source: at('related') }],
      }),
    ],
    remarks: [
      inventedRemarks({
        entities: ['invented-instruments'],
        sources: [at('remark')],
        events: [{ date: '2030', fact: 'Something happened.', confidence: 'high', sources: [at('event')] }],
      }),
      inventedRemarks({ entities: [], sources: [at('off-the-list')] }),
    ],
    terms: [inventedTerm({ source: { ...at('term'), read: 'passage' } })],
    people: [inventedPerson({ sources: [at('person')] })],
  });
  const article = { id: 'a-story', ...articleSchema.parse(inventedArticle()) };
  const found = citationsOf(record, [article]).map(({ source, page }) => [source.url.split('/').at(-1), page.path]);
  expect(found).toEqual([
    ['rule', '/designations/2030-05-06-invented-rule/'],
    ['step', '/milestones/2030-05-07-invented-talks/'],
    ['related', '/milestones/2030-05-07-invented-talks/'],
    ['remark', '/entities/invented-instruments/'],
    ['event', '/entities/invented-instruments/'],
    ['term', '/glossary/invented-term/'],
    ['person', '/people/ida-invented/'],
    ['notice', '/articles/a-story/'],
  ]);
});

test('a source that was not read says so', () => {
  expect([readingOf({}), readingOf({ seen: 'cited' }), readingOf({ seen: false })]).toEqual([
    'read',
    'cited',
    'not-opened',
  ]);
});

test('a term says itself how its passage was read', () => {
  expect([
    readingOfTerm({ read: 'passage' }),
    readingOfTerm({ read: 'copy' }),
    readingOfTerm({ read: 'no' }),
    readingOfTerm({ read: 'no', seen: 'cited' }),
    readingOfTerm({ read: 'passage', seen: false }),
  ]).toEqual(['read', 'copy', 'not-opened', 'cited', 'not-opened']);
});
