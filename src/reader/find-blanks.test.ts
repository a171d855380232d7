import { expect, test } from 'vitest';
import { articleWith, findingsIn, lineOf, RULE, ruleWith, STORY, TALKS, yamlOf } from './fixtures/content-folder.ts';
import { findBlanks, isBlank } from './find-blanks.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';

const said = (file: string, text: string) =>
  findBlanks(file, text).map(({ line, column, message }) => `${line}:${column ?? 0} ${message}`);
const sentence = (what: string) =>
  `A blank is still to be filled in: ${what}. Write it in place of the words from FILL IN on.`;

test('a blank is told at its place with what it asks for, up to its quotation mark', () => {
  expect(said('x.yaml', 'id: a\ntitle: "FILL IN: the title, at most 90 characters" \n')).toEqual([
    `2:9 ${sentence('the title, at most 90 characters')}`,
  ]);
});

test('two blanks in one line are told each, a mark of a source is no part of either', () => {
  expect(said('x.mdx', '| FILL IN: one | FILL IN: two<Cite of="a" /> |\n')).toEqual([
    `1:3 ${sentence('one')}`,
    `1:18 ${sentence('two')}`,
  ]);
});

test('a blank without a word about what belongs there is told too', () => {
  expect(said('x.mdx', 'Words FILL IN\n')).toEqual([
    '1:7 A blank is still to be filled in. Write it in place of the words from FILL IN on.',
  ]);
});

test('remarks of YAML are passed over, headings of a text are not', () => {
  const text =
    '---\n# Write in place of every FILL IN.\n  # FILL IN: a remark\ntitle: x\n---\n\n## FILL IN: a heading\n';
  expect(said('x.mdx', text)).toEqual([`7:4 ${sentence('a heading')}`]);
  expect(said('x.yaml', '# FILL IN: a remark\n')).toEqual([]);
});

test('a sheet of a lesson has no head, so that its first heading counts', () => {
  expect(said('x.sheet.mdx', '## FILL IN: a heading\n')).toEqual([`1:4 ${sentence('a heading')}`]);
});

test('"fill in" in small letters, and words that hold the letters, are no blanks', () => {
  expect(said('x.mdx', 'Students fill in the gaps. REFILL INK. FILL INN.\n')).toEqual([]);
  expect([isBlank('FILL IN: x'), isBlank('Fill in: x'), isBlank(3)]).toEqual([true, false, false]);
});

test('where a blank is left, nothing else is told of the same field: dates, ids, words of a list, references', () => {
  const rule = yamlOf(
    ruleWith({
      published: 'FILL IN: the day',
      theme: 'FILL IN: a theme',
      chart_count: 'FILL IN: a number',
      announced: '2030-05-01',
    }),
  );
  const talks = yamlOf(
    inventedMilestone({
      related: [
        {
          designation: 'FILL IN: the id',
          how: 'x',
          source: { title: 'FILL IN: its title', publisher: 'A Paper', url: 'FILL IN: its address' },
        },
      ],
    }),
  );
  const at = (file: string, text: string, what: string) =>
    `${file}:${lineOf(text, `FILL IN: ${what}`)} ${sentence(what)}`;
  const found = findingsIn({ [RULE]: rule, [TALKS]: talks });
  expect(found.sort()).toEqual(
    [
      ...['the day', 'a theme', 'a number'].map((what) => at(RULE, rule, what)),
      ...['the id', 'its title', 'its address'].map((what) => at(TALKS, talks, what)),
    ].sort(),
  );
});

test('a blank in folded text is told at its own line, and the field not again', () => {
  const text = articleWith('A sentence.<Cite of="notice" />\n').replace(
    /^description: .*$/m,
    `description: >-\n  ${'Long. '.repeat(40)}\n  FILL IN: the rest`,
  );
  expect(findingsIn({ [STORY]: text })).toEqual([`${STORY}:${lineOf(text, 'FILL IN')} ${sentence('the rest')}`]);
});

test('other mistakes of the file are told beside a blank, those of its line are not', () => {
  const text = articleWith('FILL IN: words<Cite of="notise" />\n\nIn 2019.\n');
  const lines = findingsIn({ [STORY]: text }).map((finding) => Number(/:(\d+) /.exec(finding)?.[1]));
  expect(lines).toEqual(['- title: ', 'FILL IN', 'In 2019'].map((words) => lineOf(text, words)));
});
