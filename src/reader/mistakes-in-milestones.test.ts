/** Mistakes as editors make them in a milestone: the message is all they have to mend them by. */
import { describe, expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { TALKS, yamlOf } from './fixtures/content-folder.ts';
import { said } from './fixtures/one-change.ts';

const talks = yamlOf(inventedMilestone({ location: 'Osaka' }));
const KINDS =
  'talks, agreement, truce, tariff-us, tariff-china, export-control-us, export-control-china, sanctions-list-china, investment-restriction, visa, legislation, court, statement or other';
const DATE = 'Write the date as "2022-10-07", "2022-10" or "2022".';
const ADDRESS = 'Write a whole web address, beginning with https:// or http://, without spaces.';

describe('in a milestone', () => {
  test.each([
    ['a date in words', 'date: "2030-05-07"', 'date: 7 May 2030', [`here: date: Found "7 May 2030". ${DATE}`]],
    ['a date with slashes', 'date: "2030-05-07"', 'date: "2030/05/07"', [`here: date: Found "2030/05/07". ${DATE}`]],
    [
      'a year without quotes',
      'date: "2030-05-07"',
      'date: 2030',
      ['here: date: Found 2030. Put the date in quotes, like "2022-10-07", "2022-10" or "2022".'],
    ],
    [
      'a day that does not exist',
      'date: "2030-05-07"',
      'date: "2030-02-30"',
      ['here: date: There is no such day in the calendar: "2030-02-30". Check the day and the month.'],
    ],
    [
      'curly quotation marks',
      'date: "2030-05-07"',
      'date: “2030-05-07”',
      [
        `here: date: Found "“2030-05-07”". Curly quotation marks are read as part of the text: type straight ones. ${DATE}`,
      ],
    ],
    [
      'a quotation mark forgotten at the beginning',
      'date: "2030-05-07"',
      'date: 2030-05-07"',
      [`here: date: Found "2030-05-07"". A quotation mark is missing on one side. ${DATE}`],
    ],
    ['no date', 'date: "2030-05-07"\n', '', ['here: date: Add the date, like "2022-10-07", "2022-10" or "2022".']],
    [
      'no sources',
      yamlOf({ sources: inventedMilestone()['sources'] }),
      '',
      ['here: sources: The field "sources" is missing. Name at least one source: title, publisher, url and date.'],
    ],
    [
      'a source without its publisher',
      '    publisher: Invented Gazette\n',
      '',
      ['here: sources.0.publisher: Add who published it, like "Federal Register".'],
    ],
    [
      'a link instead of a source',
      yamlOf({ sources: inventedMilestone()['sources'] }),
      'sources:\n  - https://a.org/b\n',
      [
        'line 9: sources.0: Found "https://a.org/b". Write these fields here, each on a line of its own as name: text: title, publisher and url.',
      ],
    ],
    [
      'a source without its hyphen',
      '  - title: An invented',
      '    title: An invented',
      [
        'line 8: sources: Found a group of fields (title, publisher, url, date). Begin each item with a hyphen and a space. Name at least one source: title, publisher, url and date.',
      ],
    ],
    [
      'an address without https',
      'https://example.org/invented/notice',
      'www.example.org/x',
      [`here: sources.0.url: Found "www.example.org/x". ${ADDRESS}`],
    ],
    [
      'an address with a space',
      'https://example.org/invented/notice',
      'https://example.org/x y',
      [`here: sources.0.url: Found "https://example.org/x y". ${ADDRESS}`],
    ],
    [
      'a kind in another case',
      'kind: talks',
      'kind: Talks',
      [`here: kind: Found "Talks". Did you mean "talks"? Choose a kind: ${KINDS}.`],
    ],
    [
      'the country for the actor',
      'actor: both',
      'actor: USA',
      ['here: actor: Found "USA". Did you mean "US"? Say who acted: US, CN, both or other.'],
    ],
    [
      'a field in another case',
      'kind: talks',
      'Kind: talks',
      ['here: Kind: There is no field "Kind" here. Did you mean "kind"?'],
    ],
    [
      'an empty value',
      'confidence: high',
      'confidence:',
      ['here: confidence: Found nothing after the colon. Write confidence as high, medium or low.'],
    ],
    [
      'an empty value that may be left out',
      'location: Osaka',
      'location:',
      [
        'here: location: Found nothing after the colon. Write text here; put a number or a date in quotes. Or take the line out.',
      ],
    ],
    [
      'a list instead of text',
      'location: Osaka',
      'location:\n  - Osaka\n  - Tokyo',
      ['here: location: Found a list of 2. Write text here; put a number or a date in quotes.'],
    ],
    [
      'a number in quotes',
      'significance: 2',
      'significance: "2"',
      ['here: significance: Found "2". Write significance as 1 (turning point), 2 (main step) or 3.'],
    ],
    [
      'a round without quotes',
      'location: Osaka',
      'talks_round: 13',
      ['here: talks_round: Put the round in quotes, like "13".'],
    ],
    [
      'a title with a colon',
      'title: Invented',
      'title: Talks: invented',
      ['here: The text holds a colon. Put the whole text in quotes, like title: "Part one: the list".'],
    ],
    [
      'a title that is too long',
      'title: Invented',
      `title: ${'Long '.repeat(30)}`,
      [
        'here: title: Found "Long Long Long Long Long Long Long Long Long Lo…". It has 187 characters. Shorten the title to 110 characters.',
      ],
    ],
    [
      'a missing colon',
      'kind: talks',
      'kind talks',
      [
        'here: Here the name of a field is expected, with a colon and a space after it: name: text. Indent text that goes on from the line above.',
      ],
    ],
    [
      'a tab',
      '    publisher',
      '\tpublisher',
      ['here: The line is indented with a tab. Indent with spaces, two for each step.'],
    ],
    [
      'a field further left than the others',
      '    publisher',
      '   publisher',
      [
        'here: The indentation does not fit. Begin lines that belong together in the same column, with spaces, and every item of a list with a hyphen.',
      ],
    ],
    [
      'a number sign in the text',
      'location: Osaka',
      'location: Hall #2',
      [
        'here: What follows "#" is a remark and not part of the text. Put the whole text in quotes, or the remark on a line of its own.',
      ],
    ],
    [
      'a period that ends before it starts',
      'kind: talks',
      'until: "2030-05-01"\nkind: talks',
      [
        'here: until: Found "2030-05-01". The period ends before it starts. Swap "date" and "until", or remove "until".',
      ],
    ],
    [
      'a tariff without its direction',
      'kind: talks',
      'kind: tariff-us',
      [
        'line 6: direction: The field "direction" is missing. A tariff needs its direction: up (raised or threatened), down (cut, paused or delayed) or unchanged (kept in force).',
      ],
    ],
    [
      'a truce in one word',
      'location: Osaka',
      'truce: Osaka truce',
      [
        'here: truce: Found "Osaka truce". Write these fields here, each on a line of its own as name: text: name, until and why.',
      ],
    ],
    [
      'an extra space in the id',
      'id: 2030-05-07-invented-talks',
      'id: 2030-05-07- invented-talks',
      [
        'here: id: Found "2030-05-07- invented-talks". The id is the file\'s name without its ending: write id: 2030-05-07-invented-talks.',
      ],
    ],
  ])('%s', (_, from, to, messages) => {
    expect(said(TALKS, talks, from, to)).toEqual(messages);
  });
});
