import { describe, expect, test } from 'vitest';
import { inventedLesson } from './fixtures/lesson.ts';
import { messagesOf } from './fixtures/messages.ts';
import { lessonSchema } from './lesson.ts';

const cut = inventedLesson()['cut'] as Record<string, unknown>;
const [us, cn] = inventedLesson()['views'] as Record<string, unknown>[];

test('a lesson that is in order fits, and is no draft unless it says so', () => {
  expect(lessonSchema.parse(inventedLesson())).toMatchObject({ draft: false, changes: [], minutes: 15 });
});

const VIEWS = 'views: Write two to six views: at least one of the US government and one of the Chinese government.';
const ONE = 'Name one of the two: "source", the id of a source in the head, or "event", the id of a rule or milestone.';

describe('what an editor reads of a mistake in the head', () => {
  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['too long a title', { title: 'x'.repeat(71) }, 'title: Shorten the title to 70 characters.'],
    ['no summary', { summary: '' }, 'summary: Say in one or two sentences what students do.'],
    [
      'a place in words',
      { order: 'first' },
      'order: Write the place in the list of lessons as a whole number, like 3.',
    ],
    ['an odd length', { minutes: 50 }, 'minutes: Write the minutes as 15, 45 or 90.'],
    ['one grade', { grades: '9' }, 'grades: Write the grades as "9-12", with a hyphen.'],
    [
      'a big question that asks nothing',
      { compelling_question: 'It is a ban.' },
      'compelling_question: Write it as a question, with a question mark at its end.',
    ],
    [
      'one supporting question',
      { supporting_questions: ['Who?'] },
      'supporting_questions: Write two to five supporting questions.',
    ],
    [
      'an objective in a teacher’s words',
      { objectives: ['I can read.', 'Students will analyse.'] },
      'objectives.1: Write the objective in a student’s words, beginning with "I can".',
    ],
    [
      'two terms',
      { vocabulary: ['entity-list', 'ear'] },
      'vocabulary: Name three to ten terms of content/glossary.yaml by their ids.',
    ],
    ['a primary source from nowhere', { primary_source: { look: 'Find it.' } }, `primary_source.source: ${ONE}`],
    [
      'a primary source from two places',
      { primary_source: { source: 'notice', event: '2030-05-06-invented-rule', look: 'Find it.' } },
      `primary_source.source: ${ONE}`,
    ],
    [
      'nothing to look for in the document',
      { primary_source: { source: 'notice' } },
      'primary_source.look: Say what students look for in the document.',
    ],
    [
      'a drawing that ends before it begins',
      { cut: { ...cut, to: '2030-01' } },
      'cut.to: The drawing ends before it begins. Swap "from" and "to".',
    ],
    [
      'a lane there is not',
      { cut: { ...cut, lanes: 'list' } },
      'cut.lanes: Write lanes as entity or trade, or leave it out for both.',
    ],
    [
      'nine events set off',
      { cut: { ...cut, highlight: Array(9).fill('a') } },
      'cut.highlight: Set off eight events at most.',
    ],
    ['one government only', { views: [us, us] }, VIEWS],
    ['one view', { views: [cn] }, VIEWS],
    ['a side there is not', { views: [{ ...us, side: 'EU' }, cn] }, 'views.0.side: Write the side as US, CN or other.'],
    ['nobody who speaks', { views: [us, { ...cn, who: ' ' }] }, 'views.1.who: Say who speaks, with the office.'],
    ['a view without a source', { views: [{ ...us, source: undefined }, cn] }, `views.0.source: ${ONE}`],
    ['no article', { articles: [] }, 'articles: Name one to five articles of this site by their ids.'],
    [
      'a framework there is not',
      { alignments: [{ framework: 'teks', code: '1', sense: 'x' }] },
      'alignments.0.framework: Write the framework as c3, ncss, common-core, ap, ib, state or other.',
    ],
    [
      'a C3 code of the wrong form',
      { alignments: [{ framework: 'c3', code: 'Eco.15', sense: 'x' }] },
      'alignments.0.code: Write a C3 code as "D2.Eco.15.9-12" or "D3.1.9-12": dimension, strand, number and grades.',
    ],
    [
      'no word of care',
      { sensitive: undefined },
      'sensitive: Say what a teacher should know before using it in a class.',
    ],
    ['a month of review', { reviewed: '2030-06' }, 'reviewed: Give the full day here, like "2022-10-07".'],
    ['no source', { sources: [] }, 'sources: Name at least one source: id, title, publisher, url and date.'],
  ])('%s', (_, changes, message) => {
    expect(messagesOf(lessonSchema, inventedLesson(changes))).toEqual([message]);
  });

  test.each(['D2.Eco.15.9-12', 'D1.4.6-8', 'D3.1.9-12', 'D2.Civ.13.9-12'])('the C3 code %s is right', (code) => {
    expect(messagesOf(lessonSchema, inventedLesson({ alignments: [{ framework: 'c3', code, sense: 'x' }] }))).toEqual(
      [],
    );
  });
});
