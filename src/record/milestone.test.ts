import { describe, expect, test } from 'vitest';
import { messagesOf } from './fixtures/messages.ts';
import { inventedMilestone } from './fixtures/milestone.ts';
import { inventedSource } from './fixtures/source.ts';
import { milestoneSchema } from './milestone.ts';
import { milestoneKinds, wordsOf } from './vocabulary.ts';

const messages = (changes: Readonly<Record<string, unknown>>): string[] =>
  messagesOf(milestoneSchema, inventedMilestone(changes));

const NEEDS_DIRECTION =
  'direction: A tariff needs its direction: up (raised or threatened), down (cut, paused or delayed) or unchanged (kept in force).';
const ENDS_EARLY = 'until: The period ends before it starts. Swap "date" and "until", or remove "until".';

describe('a milestone', () => {
  test('that is complete passes, with empty lists for what it leaves out', () => {
    expect(milestoneSchema.parse(inventedMilestone())).toMatchObject({ related: [], unconfirmed: [], evidence: [] });
  });

  test.each(['2030', '2030-05', '2030-05-07'])('may be dated "%s", as precise as the source', (date) => {
    expect(messages({ date })).toEqual([]);
  });

  test('may last one day, several, or end in the month it is dated to', () => {
    expect(messages({ until: '2030-05-07' })).toEqual([]);
    expect(messages({ until: '2030-06-01' })).toEqual([]);
    expect(messages({ date: '2030-05', until: '2030-05-20' })).toEqual([]);
  });

  test('may be of every kind, a tariff with its direction', () => {
    const refused = wordsOf(milestoneKinds).filter((kind) => messages({ kind, direction: 'down' }).length > 0);
    expect(refused).toEqual([]);
  });
});

describe('what an editor reads about the dates of a milestone', () => {
  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['an end before the start', { until: '2030-05-06' }, ENDS_EARLY],
    ['an end in an earlier month', { date: '2030-05', until: '2030-04-30' }, ENDS_EARLY],
    [
      'an end that does not exist',
      { until: '2023-02-30' },
      'until: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
    ],
    [
      'a start that does not exist',
      { date: '2023-02-30', until: '2023-03-01' },
      'date: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
    ],
    [
      'a date without quotes',
      { date: new Date('2030-05-07') },
      'date: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
    ],
    ['a year without quotes', { date: 2030 }, 'date: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".'],
    ['the wrong form', { date: 'May 2030' }, 'date: Write the date as "2022-10-07", "2022-10" or "2022".'],
    ['no date', { date: undefined }, 'date: Add the date, like "2022-10-07", "2022-10" or "2022".'],
  ])('%s', (_what, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });
});

describe('what an editor reads about a tariff', () => {
  test.each(['tariff-us', 'tariff-china'])('%s without its direction', (kind) => {
    expect(messages({ kind })).toEqual([NEEDS_DIRECTION]);
  });

  test('a direction that is none', () => {
    expect(messages({ kind: 'tariff-us', direction: 'sideways' })).toEqual([
      'direction: Write direction as up (raised or threatened), down (cut, paused or delayed) or unchanged (kept in force).',
    ]);
  });

  test('the missing direction also where another field is wrong', () => {
    expect(messages({ kind: 'tariff-us', significance: 4 })).toContain(NEEDS_DIRECTION);
  });
});

describe('what an editor reads about the words of a milestone', () => {
  const KINDS =
    'Choose a kind: talks, agreement, truce, tariff-us, tariff-china, export-control-us, export-control-china, ' +
    'sanctions-list-china, investment-restriction, visa, legislation, court, statement or other.';
  const SIGNIFICANCE = 'significance: Write significance as 1 (turning point), 2 (main step) or 3.';

  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['an unknown kind', { kind: 'meeting' }, `kind: ${KINDS}`],
    ['an unknown actor', { actor: 'EU' }, 'actor: Say who acted: US, CN, both or other.'],
    ['significance 4', { significance: 4 }, SIGNIFICANCE],
    ['significance in quotes', { significance: '1' }, SIGNIFICANCE],
    ['too long a title', { title: 'x'.repeat(111) }, 'title: Shorten the title to 110 characters.'],
    ['no title', { title: undefined }, 'title: Add a title that says what happened.'],
    ['too long a label', { label: 'x'.repeat(45) }, 'label: Shorten the label to 44 characters.'],
    ['no summary', { summary: '' }, 'summary: Add a summary of one to three sentences.'],
    ['a round without quotes', { talks_round: 13 }, 'talks_round: Put the round in quotes, like "13".'],
    ['no source', { sources: [] }, 'sources: Name at least one source: title, publisher, url and date.'],
    [
      'a source with half an address',
      { sources: [inventedSource({ url: 'example.org' })] },
      'sources.0.url: Write a whole web address, beginning with https:// or http://, without spaces.',
    ],
    ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
  ])('%s', (_what, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });

  test('an empty truce', () => {
    expect(messages({ truce: {} })).toEqual([
      'truce.name: Name the truce, like "Buenos Aires truce".',
      'truce.until: Add the date, like "2022-10-07", "2022-10" or "2022".',
      'truce.why: Say in a sentence what ended the truce or sets its end.',
    ]);
  });

  test('a link to a rule that does not say what the source says', () => {
    expect(messages({ related: [{ designation: 'invented-rule', how: '', source: inventedSource() }] })).toEqual([
      'related.0.how: Say in a few words what the source says of the two.',
    ]);
  });
});

test.each([null, undefined, 'text', []])('a file that holds %j and no fields is reported, not a crash', (value) => {
  expect(messagesOf(milestoneSchema, value)).toHaveLength(1);
});

describe('what an editor reads about a truce and about what is not confirmed', () => {
  const truce = { name: 'Invented truce', until: '2030-01-01', why: 'It was invented to end then.' };

  test('a truce that ends before it begins', () => {
    expect(messages({ date: '2030-05-07', kind: 'truce', truce })).toEqual([
      'truce.until: The truce ends before it begins. It begins on the "date" of the milestone; check both.',
    ]);
  });

  test('a period may end in the month it begins in, known without its day', () => {
    expect(messages({ date: '2030-05-15', until: '2030-05' })).toEqual([]);
  });

  test('a name in "unconfirmed" that is no field', () => {
    expect(messages({ unconfirmed: ['summary', 'sumary'] })).toEqual([
      'unconfirmed.1: There is no field "sumary" in this file. Name the field that is not confirmed, like "effective" or "summary".',
    ]);
  });
});
