/** What happens to files outside an editor's hand: joined, cut off, saved by another program. */
import { describe, expect, test } from 'vitest';
import {
  articleWith,
  BODY,
  ENTRIES,
  findingsIn,
  jsonOf,
  lineOf,
  entries,
  RULE,
  ruleWith,
  STORY,
  TALKS,
  yamlOf,
} from './fixtures/content-folder.ts';
import { lessonFiles, NOTES, SHEET } from './fixtures/lesson-files.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';

const story = articleWith(BODY);

describe('a file of megabytes', () => {
  const large = 'a'.repeat(5_000_000);
  const sentence =
    'This file has 5 MB. Files of up to 1 MB are read, which is far more than an article needs. Something may have been pasted into it many times: take out what does not belong there, or bring the file back from the last version.';

  test.each([TALKS, STORY, 'content/glossary.yaml', 'content/lessons/invented.mdx'])('is not read: %s', (file) => {
    expect(findingsIn({ [file]: large })).toContain(`${file}:1 ${sentence}`);
  });

  test('may be the list, which a program writes', () => {
    const list = jsonOf([...entries, ...Array.from({ length: 4000 }, (_, n) => ({ ...entries[0], id: `x-${n}` }))]);
    expect(list.length).toBeGreaterThan(1_000_000);
    expect(findingsIn({ [ENTRIES]: list }).join()).not.toContain('MB');
  });
});

describe('a byte order mark', () => {
  test('at the beginning of a file does no harm', () => {
    expect(findingsIn({ [STORY]: `\ufeff${story}`, [TALKS]: `\ufeff${yamlOf(inventedMilestone())}` })).toEqual([]);
  });

  test('in the middle of a file is told at its line', () => {
    const text = articleWith(`A sentence.<Cite of="notice" />\n\n\ufeffAnother.\n`);
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, 'Another')} An invisible mark (a byte order mark) stands in this line; it comes from joining two files. Type the line again.`,
    ]);
  });
});

test('the line breaks of Windows do no harm', () => {
  const files = { [STORY]: story, [TALKS]: yamlOf(inventedMilestone()) };
  const asWindows = Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
  );
  expect(findingsIn(asWindows)).toEqual([]);
});

describe('a text that is not there', () => {
  const NOTHING = 'There is no text here. Write it, or bring the file back from the last version.';

  test('below the head of an article', () => {
    const text = articleWith('');
    expect(findingsIn({ [STORY]: text })).toContain(`${STORY}:${text.split('\n').length - 1} ${NOTHING}`);
  });

  test.each([SHEET, NOTES])('in %s', (file) => {
    expect(findingsIn(lessonFiles({ [file]: '\n' }))).toContain(`${file}:1 ${NOTHING}`);
  });
});

describe('a tab', () => {
  test('at the beginning of a line of an article', () => {
    const text = articleWith('1. One.<Cite of="notice" />\n2. Two.\n\n\t3. Three.\n');
    expect(findingsIn({ [STORY]: text })).toContain(
      `${STORY}:${lineOf(text, 'Three')} The line begins with a tab. Take it out; where a line belongs to the item of a list above it, type spaces.`,
    );
  });

  test('before the hyphens that end a head is told there', () => {
    const text = story.replace(/\n---\n/, '\n\t---\n');
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, '\t---')} The head of the article does not end. Write a line of three hyphens, with nothing before them, after its last field and before the text begins.`,
    ]);
  });
});

describe('the list, where one line is written otherwise', () => {
  test.each([
    ['a space more', '"id":"invented-optics"', '"id": "invented-optics"'],
    ['a tab', '{"id":"invented-optics"', '\t{"id":"invented-optics"'],
  ])('%s: is told at this line', (_, from, to) => {
    const list = jsonOf(entries).replace(from, to);
    const line = lineOf(list, 'invented-optics');
    expect(findingsIn({ [ENTRIES]: list })).toEqual([
      expect.stringContaining(`${ENTRIES}:${line} This is not the file that was imported`),
    ]);
  });
});

describe('ids and words that stand twice in a list', () => {
  test('in an article', () => {
    const about = { milestones: ['2030-05-07-invented-talks', '2030-05-07-invented-talks'] };
    const text = articleWith(BODY, { about });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, '- 2030-05-07') + 1} about.milestones.1: "2030-05-07-invented-talks" stands twice in this list. Keep one of the two.`,
    ]);
  });

  test('in a rule, whose entries are told of once, where they are counted', () => {
    const text = yamlOf(ruleWith({ entities: ['invented-instruments', 'invented-optics', 'invented-optics'] }));
    expect(findingsIn({ [RULE]: text })).toHaveLength(1);
  });
});
