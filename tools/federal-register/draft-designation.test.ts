import { describe, expect, test } from 'vitest';
import { countChanges } from './count-changes.ts';
import { draftDesignation } from './draft-designation.ts';
import { effectiveDay } from './effective-day.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { inventedAnswer, october2019 } from './fixtures/answers.ts';
import { readAnswer, type RegisterDocument } from './read-answer.ts';

function documentOf(answer: unknown): RegisterDocument {
  const read = readAnswer(JSON.stringify(answer));
  if ('unread' in read) throw new Error(read.unread);
  return read.document;
}

function draftOf(answer: unknown) {
  const drafting = draftDesignation(documentOf(answer));
  if ('refused' in drafting) throw new Error(drafting.refused);
  return drafting.draft;
}

test('the rule of October 2019 carries its numbers, its days and its page', () => {
  const { title, fields } = draftOf(october2019);
  expect(title).toBe('Addition of Certain Entities to the Entity List');
  expect(fields).toEqual({
    fr_citation: '84 FR 54002',
    cite_display: '84 FR 54002',
    fr_document: '2019-22210',
    published: '2019-10-09',
    effective: '2019-10-09',
    action: 'addition',
    entities_added_total: 28,
    entities_added_china: 28,
    chart_count: 28,
    chart_count_basis: 'rule',
    sources: [
      {
        title: 'Addition of Certain Entities to the Entity List',
        publisher: 'Federal Register',
        url: 'https://www.federalregister.gov/d/2019-22210',
        date: '2019-10-09',
        seen: 'cited',
      },
    ],
    confidence: 'medium',
    unconfirmed: ['chart_count'],
    evidence: ['Federal Register API, documents/2019-22210.json; the rule itself was not read'],
  });
});

describe('what is not certain is named', () => {
  const unconfirmed = (changes: Record<string, unknown>) => draftOf(inventedAnswer(changes)).fields['unconfirmed'];
  test.each<[string, Record<string, unknown>, unknown]>([
    ['one day of effect in words', { effective_on: null }, ['chart_count']],
    [
      'two days of effect',
      {
        effective_on: null,
        dates: 'This rule is effective May 6, 2030, except for one part, which is effective June 5, 2030.',
      },
      ['effective', 'chart_count'],
    ],
    ['two things done', { title: 'Additions and Removals of Entities' }, ['action', 'chart_count']],
    ['what it does only in the summary', { title: 'An Invented Rule on the Entity List' }, ['action', 'chart_count']],
    [
      'two numbers',
      { abstract: 'It adds two entities to the Entity List. It adds three entities under the destination of China.' },
      ['entities_added_total', 'entities_added_china', 'chart_count'],
    ],
    ['other countries', { abstract: 'It adds two entities under the destinations of China and Pakistan.' }, undefined],
    ['no summary', { abstract: null }, undefined],
  ])('%s', (_, changes, fields) => {
    expect(unconfirmed(changes)).toEqual(fields);
  });

  test('what is open is left out, so that its blank stays', () => {
    const { fields } = draftOf(
      inventedAnswer({ abstract: 'It adds two entities under the destinations of China and Pakistan.' }),
    );
    expect(fields).toMatchObject({ entities_added_total: 2 });
    expect(fields).not.toHaveProperty('chart_count');
    expect(fields).not.toHaveProperty('entities_added_china');
    expect(draftOf(inventedAnswer({ title: 'A Rule', abstract: null })).fields).not.toHaveProperty('action');
    expect(draftOf(inventedAnswer({ effective_on: null, dates: null })).fields).not.toHaveProperty('effective');
  });
});

test('a citation is put together where the answer has none, and left out where it cannot be', () => {
  expect(draftOf(inventedAnswer({ citation: null })).fields['fr_citation']).toBe('95 FR 1001');
  const bare = draftOf(inventedAnswer({ citation: null, volume: null }));
  expect(bare.fields).not.toHaveProperty('fr_citation');
  expect(bare.notes.join(' ')).toContain('does not say on which page it begins');
});

test('a correction is known by its number, changes nothing in the count, and names what it corrects', () => {
  const { fields, notes } = draftOf(
    inventedAnswer({ document_number: 'C1-2030-00001', title: 'Addition of Entities', type: 'Rule' }),
  );
  expect(fields).toMatchObject({
    action: 'modification',
    chart_count: 0,
    fr_document: 'C1-2030-00001',
    unconfirmed: ['chart_count'],
  });
  expect(fields).not.toHaveProperty('entities_added_total');
  expect(notes[0]).toBe(
    'This document corrects document 2030-00001. If the earlier rule is in the record, it may be enough to change that.',
  );
  const byField = draftOf(
    inventedAnswer({ correction_of: 'https://www.federalregister.gov/api/v1/documents/2030-00007' }),
  );
  expect(byField.notes[0]).toContain('document 2030-00007');
});

test.each(['China', "the People's Republic of China", 'China (PRC)', 'People’s Republic of China (China)'])(
  'all under %s is counted as China',
  (destination) => {
    const { fields } = draftOf(
      inventedAnswer({ abstract: `It adds two entities under the destination of ${destination}.` }),
    );
    expect(fields).toMatchObject({ entities_added_china: 2, chart_count: 2 });
  },
);

test('only an address of the government is taken over', () => {
  const url = (html_url: unknown) =>
    (draftOf(inventedAnswer({ html_url })).fields['sources'] as { url: string }[])[0]?.url;
  expect(url('https://www.federalregister.gov.example.org/x')).toBe('https://www.federalregister.gov/d/2030-00001');
  expect(url(null)).toBe('https://www.federalregister.gov/d/2030-00001');
});

test('what is no rule, or speaks of something else, is refused or noted', () => {
  expect(draftDesignation(documentOf(inventedAnswer({ type: 'Proposed Rule' })))).toEqual({
    refused: 'Document 2030-00001 is a proposed rule. A designation is a rule in force.',
  });
  const notes = draftOf(
    inventedAnswer({ type: 'Notice', title: 'Fish', abstract: 'Of fish.', agencies: [{ name: 'Fisheries' }] }),
  ).notes;
  expect(notes.slice(0, 3)).toEqual([
    'The Federal Register calls it "Notice", not a rule. Check that it is one.',
    'It is not a document of the Bureau of Industry and Security. Check that it belongs here.',
    'Neither its title nor its summary speaks of the Entity List. Check that it belongs here.',
  ]);
});

describe('an answer of another shape is told in a sentence', () => {
  const SHAPE =
    'The answer of https://www.federalregister.gov/api/v1/documents/NUMBER.json for one document is expected.';
  test.each([
    ['a web page', '<!doctype html>', `This is a web page and not an answer of the API. ${SHAPE}`],
    ['words', 'no', `This is not JSON. ${SHAPE}`],
    ['nothing', '', `This is not JSON. ${SHAPE}`],
    ['a list', '[]', `This holds no document. ${SHAPE}`],
    ['null', 'null', `This holds no document. ${SHAPE}`],
    ['a list of finds', '{"count":1,"results":[]}', `This is a list of documents. ${SHAPE}`],
    ['an error', '{"errors":{"id":"not found"}}', 'The Federal Register knows no such document. Check the number.'],
    [
      'another thing',
      '{"a":1}',
      `In this answer document_number, title, publication_date are missing or not as expected. ${SHAPE}`,
    ],
    [
      'a day that is none',
      JSON.stringify(inventedAnswer({ publication_date: '2030-02-30' })),
      `In this answer publication_date is missing or not as expected. ${SHAPE}`,
    ],
    [
      'an address for a number',
      JSON.stringify(inventedAnswer({ document_number: '../x' })),
      `In this answer document_number is missing or not as expected. ${SHAPE}`,
    ],
  ])('%s', (_, text, sentence) => {
    expect(readAnswer(text)).toEqual({ unread: sentence });
  });
});

test.each([
  ['This rule is effective October 9, 2019.', { day: '2019-10-09', isSure: true }],
  ['Effective Date: This rule is effective on May 6, 2030', { day: '2030-05-06', isSure: true }],
  ['This rule is effective May 6, 2030, through August 4, 2030.', { day: '2030-05-06', isSure: false }],
  ['Comments by June 1, 2030. The rule is effective May 6, 2030.', { day: '2030-05-06', isSure: false }],
  ['This rule is effective immediately.', undefined],
  ['Comments are due May 6, 2030.', undefined],
  ['This rule is effective February 30, 2030.', undefined],
])('%j gives %j', (dates, day) => {
  expect(effectiveDay(dates)).toEqual(day);
});

test.each([
  [
    'removing one entity from the Entity List',
    { added: undefined, removed: { number: 1, isSure: true }, destinations: [] },
  ],
  [
    'adds ten entities under the destinations of China, Pakistan, and the United Arab Emirates.',
    {
      added: { number: 10, isSure: true },
      removed: undefined,
      destinations: ['China', 'Pakistan', 'United Arab Emirates'],
    },
  ],
  [
    "adds 2 entities under the destination of the People's Republic of China (China).",
    { added: { number: 2, isSure: true }, removed: undefined, destinations: ["People's Republic of China (China)"] },
  ],
])('%j is counted as %j', (summary, counts) => {
  expect(countChanges(summary)).toEqual(counts);
});

describe('asking the Federal Register', () => {
  const answering = (response: () => Promise<Response>) => fetchAnswer('2030-00001', response as typeof fetch);
  const BY_HAND =
    'Save https://www.federalregister.gov/api/v1/documents/2030-00001.json as a file and name it: --from FILE.';
  test('gives back what it says', async () => {
    expect(await answering(() => Promise.resolve(new Response('{}')))).toEqual({ answer: '{}' });
  });
  test.each([
    [
      'no network',
      () => Promise.reject(new TypeError('fetch failed')),
      `The Federal Register cannot be reached from here. ${BY_HAND}`,
    ],
    [
      'no answer in time',
      () => Promise.reject(new DOMException('', 'TimeoutError')),
      `The Federal Register did not answer within 15 seconds. ${BY_HAND}`,
    ],
    [
      'no such document',
      () => Promise.resolve(new Response('', { status: 404 })),
      'The Federal Register knows no document 2030-00001. Check the number.',
    ],
    [
      'an error of theirs',
      () => Promise.resolve(new Response('', { status: 503 })),
      `The Federal Register answered with an error (503). Try again later. ${BY_HAND}`,
    ],
  ])('%s is told in a sentence', async (_, response, failed) => {
    expect(await answering(response)).toEqual({ failed });
  });
});
