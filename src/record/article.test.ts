import { expect, test } from 'vitest';
import { articleSchema } from './article.ts';
import { inventedArticle } from './fixtures/article.ts';
import { messagesOf } from './fixtures/messages.ts';
import { inventedSource } from './fixtures/source.ts';

test('an article that does not say so is no draft and about nothing in particular', () => {
  expect(articleSchema.parse(inventedArticle())).toMatchObject({
    draft: false,
    about: { designations: [], milestones: [], people: [] },
  });
});

test('an article may be about some things and leave out the others', () => {
  expect(articleSchema.parse(inventedArticle({ about: { people: ['ida-invented'] } })).about).toEqual({
    designations: [],
    milestones: [],
    people: ['ida-invented'],
  });
});

test.each<[what: string, changes: Record<string, unknown>, message: string]>([
  ['no title', { title: '' }, 'title: Add a title.'],
  ['too long a title', { title: 'x'.repeat(91) }, 'title: Shorten the title to 90 characters.'],
  [
    'too long a description',
    { description: 'x'.repeat(221) },
    'description: Shorten the description to 220 characters.',
  ],
  ['an unknown form', { form: 'blog' }, 'form: Choose a form: explainer, story, analysis or profile.'],
  ['no part', { part: undefined }, 'part: Choose a part: start, list, talks or reading.'],
  ['a place in words', { place: 'first' }, 'place: Write the place in its part as a whole number, like 3.'],
  ['no author', { author: undefined }, 'author: Add who wrote it.'],
  ['nothing on how we know', { how_we_know: undefined }, 'how_we_know: Say in two to four sentences how we know this.'],
  ['no key points', { key_points: undefined }, 'key_points: Write three to five key points.'],
  ['two key points', { key_points: ['One.', 'Two.'] }, 'key_points: Write three to five key points.'],
  ['six questions', { questions: Array(6).fill('Why?') }, 'questions: Ask five questions at most.'],
  [
    'a claim rated 6',
    { claims: [{ claim: 'It rains.', verdict: 'True', rating: 6 }] },
    'claims.0.rating: Rate the claim from 1, wrong, to 5, true.',
  ],
  ['a month for a day', { published: '2030-06' }, 'published: Give the full day here, like "2022-10-07".'],
  [
    'an unquoted date',
    { updated: new Date('2030-06-02') },
    'updated: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
  ],
  [
    'a day that does not exist',
    { published: '2023-02-30' },
    'published: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
  ],
  ['neither draft nor not', { draft: 'no' }, 'draft: Write draft as true or false.'],
  ['no source', { sources: [] }, 'sources: Name at least one source: id, title, publisher, url and date.'],
  [
    'half an address',
    { sources: [inventedSource({ id: 'notice', url: 'example.org' })] },
    'sources.0.url: Write a whole web address, beginning with https:// or http://, without spaces.',
  ],
  [
    'a wrong id',
    { about: { designations: ['The Rule'] } },
    'about.designations.0: Write the id in small letters, digits and hyphens, like "2019-10-09-xinjiang".',
  ],
  ['an unknown thing to be about', { about: { rules: [] } }, 'about: Unrecognized key: "rules"'],
  ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
])('an editor reads about an article with %s', (_what, changes, message) => {
  expect(messagesOf(articleSchema, inventedArticle(changes))).toEqual([message]);
});

test('an editor reads about an article changed before it was published', () => {
  expect(messagesOf(articleSchema, inventedArticle({ published: '2030-06-02', updated: '2030-06-01' }))).toEqual([
    'updated: The article was changed before it was published. Check both dates, or remove "updated".',
  ]);
});
