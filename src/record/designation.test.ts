import { describe, expect, test } from 'vitest';
import { axisDate, designationSchema } from './designation.ts';
import { inventedDesignation } from './fixtures/designation.ts';
import { messagesOf } from './fixtures/messages.ts';

const messages = (changes: Readonly<Record<string, unknown>>): string[] =>
  messagesOf(designationSchema, inventedDesignation(changes));

describe('a rule', () => {
  test('that is complete passes, with empty lists for what it leaves out', () => {
    expect(designationSchema.parse(inventedDesignation())).toMatchObject({
      research: 'done',
      notable: [],
      themes_secondary: [],
      unconfirmed: [],
      el_citations: [],
    });
  });

  test('stands on the axis at the day it took effect, else at the day it was published', () => {
    expect(axisDate({ effective: '2030-05-06', published: '2030-05-08' })).toBe('2030-05-06');
    expect(axisDate({ effective: undefined, published: '2030-05-08' })).toBe('2030-05-08');
  });

  test('may be announced on the day it is published, or before', () => {
    expect(messages({ announced: '2030-05-08' })).toEqual([]);
    expect(messages({ announced: '2030-05-01' })).toEqual([]);
  });

  test('may plot nobody', () => {
    expect(messages({ chart_count: 0 })).toEqual([]);
  });
});

describe('what an editor reads about the dates of a rule', () => {
  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    [
      'announced after it was published',
      { announced: '2030-05-09' },
      'announced: The rule is announced after it was published. Check both dates.',
    ],
    ['a missing date', { published: undefined }, 'published: Add the date, like "2022-10-07", "2022-10" or "2022".'],
    [
      'a date without quotes',
      { published: new Date('2030-05-08') },
      'published: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
    ],
    [
      'a year without quotes',
      { effective: 2030 },
      'effective: Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
    ],
    ['the wrong form', { published: '8 May 2030' }, 'published: Write the date as "2022-10-07", "2022-10" or "2022".'],
    ['a month only', { published: '2030-05' }, 'published: Give the full day here, like "2022-10-07".'],
    [
      'a day that does not exist',
      { published: '2023-02-30' },
      'published: There is no such day in the calendar: "2023-02-30". Check the day and the month.',
    ],
    [
      'the thirteenth month',
      { effective: '2030-13-01' },
      'effective: There is no such day in the calendar: "2030-13-01". Check the day and the month.',
    ],
  ])('%s', (_what, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });

  test('a wrong date is not compared with another', () => {
    expect(messages({ announced: '2030-05-09', published: '2030-05' })).toEqual([
      'published: Give the full day here, like "2022-10-07".',
    ]);
  });
});

describe('what an editor reads about the counts of a rule', () => {
  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    [
      'half an organisation',
      { chart_count: 2.5 },
      'chart_count: Write the number to plot as a whole number, 0 when the rule added nobody in China or Hong Kong.',
    ],
    [
      'no number to plot',
      { chart_count: undefined },
      'chart_count: Write the number to plot as a whole number, 0 when the rule added nobody in China or Hong Kong.',
    ],
    ['fewer than none', { chart_count: -1 }, 'chart_count: Write the number to plot as 0 or more.'],
    [
      'a number in quotes',
      { entities_added_total: '28' },
      'entities_added_total: Write the number of organisations added as a whole number, or leave it out when no source states it.',
    ],
    [
      'a basis of our own making',
      { chart_count_basis: 'guess' },
      'chart_count_basis: Say where the number comes from: rule, press or list.',
    ],
  ])('%s', (_what, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });
});

describe('what an editor reads about the words of a rule', () => {
  const THEMES =
    'Choose one theme: human-rights, surveillance, telecom-huawei, semiconductors, supercomputing, quantum, biotech, ' +
    'military-modernisation, nuclear-missile, south-china-sea, iran-russia-diversion, other or not-researched.';

  test.each<[what: string, changes: Record<string, unknown>, message: string]>([
    ['an unknown theme', { theme: 'chips' }, `theme: ${THEMES}`],
    ['an unknown second theme', { themes_secondary: ['quantum', 'chips'] }, `themes_secondary.1: ${THEMES}`],
    [
      'an unknown action',
      { action: 'ban' },
      'action: Choose what the rule does: addition, removal, modification, general-license or rule.',
    ],
    ['an unknown confidence', { confidence: 'sure' }, 'confidence: Write confidence as high, medium or low.'],
    ['an unknown state of research', { research: 'maybe' }, 'research: Write research as done or not-yet.'],
    ['too long a label', { label: 'x'.repeat(45) }, 'label: Shorten the label to 44 characters.'],
    ['an empty title', { title: '  ' }, 'title: Add the title of the rule.'],
    ['no stated ground', { reason: undefined }, 'reason: Add the stated ground in a sentence or two.'],
    ['no source', { sources: [] }, 'sources: Name at least one source: title, publisher, url and date.'],
    [
      'no list of sources',
      { sources: undefined },
      'sources: Name at least one source: title, publisher, url and date.',
    ],
    [
      'no list of entries',
      { entities: undefined },
      'entities: List the ids of the entries this rule added, or [] for none.',
    ],
    [
      'an id with capitals',
      { entities: ['Invented_Ltd'] },
      'entities.0: Write the id in small letters, digits and hyphens, like "2019-10-09-xinjiang".',
    ],
    ['no id', { id: undefined }, 'id: Add the id: the file name without its ending.'],
    [
      'another form of citation',
      { fr_citation: '95 F.R. 10001' },
      'fr_citation: Write the citation as volume, FR, page, like "84 FR 54002".',
    ],
    [
      'no document number',
      { fr_document: 'unknown' },
      'fr_document: Write the document number as printed, like "2019-22210".',
    ],
    [
      'an unconfirmed field outside a list',
      { unconfirmed: 'title' },
      'unconfirmed: List the unconfirmed fields, like [effective, title], or leave "unconfirmed" out.',
    ],
    ['evidence outside a list', { evidence: 'a page' }, 'evidence: List what was read, one line each.'],
    [
      'neither true nor false',
      { notable_complete: 'yes' },
      'notable_complete: Write notable_complete as true or false.',
    ],
    ['an unknown field', { colour: 'red' }, ': Unrecognized key: "colour"'],
  ])('%s', (_what, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });

  test('a label of 44 characters just fits', () => {
    expect(messages({ label: 'x'.repeat(44) })).toEqual([]);
  });
});

test.each([null, undefined, 'text', []])('a file that holds %j and no fields is reported, not a crash', (value) => {
  expect(messagesOf(designationSchema, value)).toHaveLength(1);
});

test('a rule announced but not published asks for the day it was published', () => {
  expect(messages({ announced: '2030-05-06', published: undefined })).toEqual([
    'published: Add the date, like "2022-10-07", "2022-10" or "2022".',
  ]);
});
