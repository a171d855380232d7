/** Mistakes as editors make them in a designation and in an article: the message is all they have to mend them by. */
import { describe, expect, test } from 'vitest';
import { articleWith, RULE, ruleWith, STORY, yamlOf } from './fixtures/content-folder.ts';
import { said } from './fixtures/one-change.ts';

const rule = yamlOf(ruleWith({ entities_added_total: 5, announced: '2030-05-04' }));
const story = articleWith('He said so.<Cite of="notice" /> See [the list](https://a.org).\n');

describe('in a designation', () => {
  test('no day of publication, though one of announcement, is told and does not break the check', () => {
    expect(said(RULE, rule, 'published: "2030-05-08"\n', '')).toEqual([
      'here: published: Add the date, like "2022-10-07", "2022-10" or "2022".',
    ]);
  });

  test('an announcement after the publication', () => {
    expect(said(RULE, rule, 'announced: "2030-05-04"', 'announced: "2030-05-14"')).toEqual([
      'here: announced: Found "2030-05-14". The rule is announced after it was published. Check both dates.',
    ]);
  });

  const NUMBER = 'Write the number of organisations added as a whole number, or leave it out when no source states it.';
  test.each([
    [
      'a number with a comma',
      'entities_added_total: 5',
      'entities_added_total: 1,005',
      [`here: entities_added_total: Found "1,005". Write it without the comma: 1005. ${NUMBER}`],
    ],
    [
      'a number in quotes',
      'entities_added_total: 5',
      'entities_added_total: "5"',
      [`here: entities_added_total: Found "5". Write it without quotation marks: 5. ${NUMBER}`],
    ],
    [
      'a number in words',
      'entities_added_total: 5',
      'entities_added_total: about 5',
      [`here: entities_added_total: Found "about 5". ${NUMBER}`],
    ],
    [
      'a needed field misspelt',
      'chart_count: 5',
      'chartcount: 5',
      ['here: chartcount: There is no field "chartcount" here. Did you mean "chart_count"?'],
    ],
    [
      'one name where a list belongs',
      '\n  - invented-instruments\n  - invented-optics',
      ' invented-optics',
      ['here: entities: Found "invented-optics". List the ids of the entries this rule added, or [] for none.'],
    ],
    [
      'a comma behind an id',
      '- invented-optics',
      '- invented-optics,',
      [
        'here: entities.1: There is no entry of the list "invented-optics,". Closest: invented-optics. Correct the id, or look the id up in content/entity-list/entries.json.',
      ],
    ],
    [
      'a space missing after a hyphen',
      '  - invented-optics',
      '  -invented-optics',
      ['here: A space is missing after the hyphen: write "- i…".'],
    ],
    [
      'a month where the day is needed',
      'published: "2030-05-08"',
      'published: "2030-05"',
      ['here: published: Found "2030-05". Give the full day here, like "2022-10-07".'],
    ],
  ])('%s', (_, from, to, messages) => {
    expect(said(RULE, rule, from, to)).toEqual(messages);
  });
});

describe('in an article', () => {
  test.each([
    [
      'a date without quotes',
      '"2030-06-01"',
      '2030-06-01',
      [
        'here: published: Found a date without quotes (2030-06-01). Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
      ],
    ],
    [
      'yes for true',
      'form: explainer',
      'form: explainer\ndraft: yes',
      ['line 5: draft: Found "yes". Write draft as true or false.'],
    ],
    [
      'another form',
      'form: explainer',
      'form: news',
      ['here: form: Found "news". Choose a form: explainer, story, analysis or profile.'],
    ],
    [
      'curly quotation marks in a tag',
      '<Cite of="notice" />',
      '<Cite of=“notice” />',
      ['here: A curly quotation mark stands inside a tag. Use straight ones there: of="name".'],
    ],
    [
      'a tag without its slash',
      '<Cite of="notice" />',
      '<Cite of="notice">',
      ['here: <Cite> is opened here and not closed. It holds no text, so end it with "/>": <Cite … />.'],
    ],
    [
      'a component written small',
      '<Cite of="notice" />',
      '<cite of="notice" />',
      ['here: A component begins with a capital letter: write <Cite> instead of <cite>.'],
    ],
    [
      'a comma between two ids',
      'of="notice"',
      'of="notice, notice"',
      ['here: <Cite of>: Put a space between two ids, and no comma.'],
    ],
    [
      'a space inside a link',
      '](https',
      '] (https',
      [
        'here: A link is not finished here. Write it as [words](https://…), without a space between ] and (, and with ) at its end.',
      ],
    ],
    [
      'a link as on a web page',
      '[the list](https://a.org)',
      '<a href="https://a.org">the list</a>',
      ['here: There is no tag for articles called <a>. Write a link as [words](https://…).'],
    ],
    [
      'a link to a heading that is not there',
      'https://a.org',
      '#the-lst',
      [
        'here: Found a link to "#the-lst", but no heading of this text is called so. Correct it, or take the link out and name the part in words.',
      ],
    ],
    [
      'an address without its second slash',
      'https://a.org',
      'https:/a.org',
      [
        'here: Found a link to "https:/a.org", which leads nowhere. Copy the whole address from the browser, like https://www.example.org/page.',
      ],
    ],
  ])('%s', (_, from, to, messages) => {
    expect(said(STORY, story, from, to).filter((message) => !message.includes('advice'))).toEqual(messages);
  });
});
