import { describe, expect, test } from 'vitest';
import { checkSpelling } from './check-spelling.ts';
import { own } from './fixtures/own.ts';

const slips = (text: string) =>
  checkSpelling([own(text)]).map(({ message }) =>
    message.replace(/^"([^"]*)" is the American form\. Write "([^"]*)"\..*$/, '$1 > $2'),
  );

test('the message gives both forms, and says what keeps its own', () => {
  expect(checkSpelling([own('The color', 'summary')])).toEqual([
    {
      file: 'content/articles/a.mdx',
      line: 1,
      column: 5,
      field: 'summary',
      message:
        '"color" is the American form. Write "colour". A quotation and a name keep their own spelling: put a quotation in quotation marks, and begin a name with a capital letter.',
      severity: 'warning',
      rule: 'spelling',
    },
  ]);
});

describe('American', () => {
  test.each([
    ['Organizations answered.', 'Organizations > Organisations'],
    ['It ended. Labor is dear.', 'Labor > Labour'],
    ['It needs a license.', 'license > licence'],
    ['Many export licenses were granted.', 'licenses > licences'],
    ['The license requirement stands.', 'license > licence'],
    ['They had to practice.', 'practice > practise'],
    ['A wall of 20 meters', 'meters > metres'],
    ['Its missile programs', 'programs > programmes'],
    ['U.S. rules', 'U.S. > US'],
    ['It began on October 9, 2019 there.', 'October 9, 2019 > 9 October 2019'],
    ['It ran from February 24 on.', 'February 24 > 24 February'],
  ])('%s', (text, slip) => {
    expect(slips(text)).toEqual([slip]);
  });
});

describe('left alone', () => {
  test.each([
    'He said "the color of labor".',
    'The Department of Defense and the Bureau of Labor Statistics agreed.',
    'Center for Strategic and International Studies',
    'Labor Department figures',
    'The World Trade Center stands. FiberHome sells fibre.',
    'It may license the technology, and licensed it.',
    'Announcement No. 10 licenses seven metals.',
    'The computer program, and a practice of theirs',
    'See 50 U.S.C. 4801, and 50 U.S. C. 4802.',
    'On 9 October 2019, and from 24 July 12.5 per cent; in November 86 per cent',
    'License Exception STA was switched off: the License Exception.',
  ])('%s', (text) => {
    expect(slips(text)).toEqual([]);
  });
});
