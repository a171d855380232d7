/** Mistakes as editors make them in the log of corrections: the message is all they have to mend them by. */
import { expect, test } from 'vitest';
import { inventedCorrection } from '../record/fixtures/correction.ts';
import { CORRECTIONS, findingsIn, lineOf, yamlOf } from './fixtures/content-folder.ts';
import { said } from './fixtures/one-change.ts';

const log = yamlOf([
  inventedCorrection({ about: { designations: ['2030-05-06-invented-rule'], entities: ['invented-optics'] } }),
]);

test('a log in order, and an empty one, say nothing', () => {
  expect(findingsIn({ [CORRECTIONS]: log })).toEqual([]);
  expect(findingsIn({ [CORRECTIONS]: '# Every field is explained here.\n\n[]\n' })).toEqual([]);
});

test.each([
  [
    'a rule one letter off',
    '2030-05-06-invented-rule',
    '2030-05-06-invented-rul',
    [
      'here: 0.about.designations.0: There is no designation "2030-05-06-invented-rul". Closest: 2030-05-06-invented-rule. Correct the id, or add content/designations/2030-05-06-invented-rul.yaml.',
    ],
  ],
  [
    'an entry under the wrong list',
    'entities:',
    'people:',
    [
      'line 7: 0.about.people.0: There is no person "invented-optics". Closest: invented-person. Correct the id, or add it to content/people.yaml.',
    ],
  ],
  [
    'a list that is none of the record',
    'entities:',
    'entries:',
    ['here: 0.about.entries: There is no field "entries" here. Did you mean "entities"?'],
  ],
  ['no day', '  date: "2030-06-01"\n', '', ['here: 0.date: Add the date, like "2022-10-07", "2022-10" or "2022".']],
  [
    'a month for a day',
    'date: "2030-06-01"',
    'date: "2030-06"',
    ['here: 0.date: Found "2030-06". Give the full day here, like "2022-10-07".'],
  ],
  [
    'no reason',
    '  why: One was counted twice.\n',
    '',
    ['line 9: 0.why: The field "why" is missing. Say in a sentence why it was changed.'],
  ],
  [
    'an address without its last slash',
    'date: "2030-06-01"',
    'date: "2030-06-01"\n  page: /method',
    [
      'line 3: 0.page: Found "/method". Write the page’s address from the site’s root, with a slash at both ends, like "/method/".',
    ],
  ],
])('%s', (_what, from, to, messages) => {
  expect(said(CORRECTIONS, log, from, to)).toEqual(messages);
});

test('a correction of nothing', () => {
  const text = yamlOf([inventedCorrection({ about: undefined })]);
  expect(findingsIn({ [CORRECTIONS]: text })).toEqual([
    `${CORRECTIONS}:3 0.about: The field "about" is missing. Say what was corrected: "about" with the ids of the record, or "page" with an address like "/method/".`,
  ]);
});

test('an id that was given before', () => {
  const text = yamlOf([inventedCorrection(), inventedCorrection({ date: '2030-06-02' })]);
  const line = lineOf(text, 'date: "2030-06-02"') - 1;
  expect(findingsIn({ [CORRECTIONS]: text })).toEqual([
    `${CORRECTIONS}:${line} 1.id: The id "invented-count" is already taken by ${CORRECTIONS}:1. An id stands for one thing only: give this one another.`,
  ]);
});

test('a file that is not there, or holds no list', () => {
  expect(findingsIn({ [CORRECTIONS]: undefined })).toEqual([
    `${CORRECTIONS}:1 The file is missing, and the site cannot be built without it. Bring it back from the last version.`,
  ]);
  expect(findingsIn({ [CORRECTIONS]: 'id: invented-count\n' })).toEqual([
    `${CORRECTIONS}:1 The file holds a list: each item begins with a hyphen and its id, like "- id: entity-list".`,
  ]);
});

test.each([
  ['a page that is not there', '/metod/', 'No page at "/metod/" shows corrections. Did you mean "/method/"?'],
  [
    'a page nobody can guess',
    '/what-is-this-page/',
    'No page at "/what-is-this-page/" shows corrections. Name a page that a reader can open, like "/method/".',
  ],
  [
    'a page about one rule',
    '/designations/2030-05-06-invented-rule/',
    'Found "/designations/2030-05-06-invented-rule/". A page about one part of the record shows a correction by its id: write it under "about", as "designations".',
  ],
])('%s', (_what, page, message) => {
  const text = yamlOf([inventedCorrection({ about: undefined, page })]);
  expect(findingsIn({ [CORRECTIONS]: text })).toEqual([`${CORRECTIONS}:${lineOf(text, 'page:')} 0.page: ${message}`]);
});

test.each(['/', '/timeline/', '/themes/quantum/', '/sources/federal-register/'])('the page %s is known', (page) => {
  expect(findingsIn({ [CORRECTIONS]: yamlOf([inventedCorrection({ about: undefined, page })]) })).toEqual([]);
});
