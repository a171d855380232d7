import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const read = (...args: string[]) => readArguments(args);
const DEFAULTS = {
  title: undefined,
  id: undefined,
  fields: {},
  rule: undefined,
  from: undefined,
  isDryRun: false,
  root: '.',
};

test('a kind and a title are enough, and nothing at all is for questions', () => {
  expect(read('article', 'A title')).toEqual({ ...DEFAULTS, kind: 'article', title: 'A title' });
  expect(read()).toEqual({ ...DEFAULTS, kind: undefined });
});

test('fields are given by their names, with hyphens or as they are written in the file', () => {
  expect(
    read('milestone', 'Talks', '--date', '2026-11-10', '--kind=talks', '--talks_round', '14', '--dry-run', '--id', 'x'),
  ).toEqual({
    ...DEFAULTS,
    kind: 'milestone',
    title: 'Talks',
    id: 'x',
    isDryRun: true,
    fields: { date: '2026-11-10', kind: 'talks', talks_round: '14' },
  });
});

test('what was corrected is given by list and id, several times', () => {
  const options = read('correction', 'x', '--about', 'articles/chips', '--about', 'articles/y', '--about', 'terms/z');
  expect(options).toMatchObject({ fields: { about: { articles: ['chips', 'y'], terms: ['z'] } } });
});

test('a rule is given by its number, and a title may be the name of a kind', () => {
  expect(read('designation', '--rule', '2019-22210', '--from', 'x.json')).toMatchObject({
    rule: '2019-22210',
    from: 'x.json',
  });
  expect(read('term', 'correction')).toMatchObject({ kind: 'term', title: 'correction' });
});

test('options may stand first', () => {
  expect(read('--root', 'x', '--dry-run', 'article', 'y')).toMatchObject({ kind: 'article', title: 'y', root: 'x' });
  expect(read('--root', 'x')).toMatchObject({ kind: undefined, root: 'x' });
});

test('a title that begins with hyphens stands after two of them', () => {
  expect(read('article', '--', '--- x')).toMatchObject({ title: '--- x' });
});

test.each([
  [
    ['artical', 'x'],
    '"artical" cannot be started. Did you mean "article"? Write article, designation, milestone, lesson, term or correction.',
  ],
  [['milestone', 'x', '--dat', '2030-05-06'], 'A milestone has no option --dat. Did you mean --date?'],
  [
    ['article', 'x', '--rule', '1'],
    'An article has no option --rule. There are --id, --root, --dry-run, --description, --form, --part, --place, --author, --published, --updated, --draft, --how-we-know and --about.',
  ],
  [['--dry'], 'This command has no option --dry. There are --id, --root and --dry-run.'],
  [['milestone', 'x', '--date'], 'Nothing stands after --date. Write its value behind it, in quotation marks.'],
  [
    ['article', 'Two', 'words'],
    'Found 2 texts where one title belongs: "Two", "words". Put the whole title in quotation marks.',
  ],
  [
    ['correction', 'x', '--about', 'chips'],
    '"chips" cannot be understood after --about. Write the list and the id, like --about articles/chips or --about designations/2019-10-09-xinjiang-surveillance.',
  ],
])('%j is told in a sentence', (args, sentence) => {
  expect(read(...args)).toBe(sentence);
});
