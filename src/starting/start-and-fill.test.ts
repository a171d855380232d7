import { describe, expect, test } from 'vitest';
import { checked, inventedContent, knownIn, planned, writeFiles } from './fixtures/invented-content.ts';
import { fillBlanks, fillings } from './fixtures/fill-blanks.ts';
import type { Answers, Kind } from './plan.ts';

const asked: readonly [Kind, Answers][] = [
  ['article', { title: 'Quite invented: an article' }],
  [
    'article',
    { title: 'With answers', fields: { form: 'story', part: 'list', about: { people: ['invented-person'] } } },
  ],
  ['designation', { title: 'Addition of nobody', fields: { published: '2030-05-06' } }],
  ['milestone', { title: 'Invented talks', fields: { date: '2030-05-06', kind: 'talks', actor: 'both' } }],
  ['milestone', { title: 'An invented tariff', fields: { date: '2030-05-06', kind: 'tariff-us' } }],
  ['milestone', { title: 'A month', fields: { date: '2030-05', significance: '2' } }],
  ['lesson', { title: 'An invented lesson' }],
  ['lesson', { title: 'A short lesson', fields: { minutes: '15' } }],
  ['lesson', { title: 'A long lesson', fields: { minutes: 90 } }],
  ['term', { title: 'Foreign direct production rule' }],
  ['correction', { title: 'Count of the rule' }],
  ['correction', { title: 'A page', fields: { page: '/method/' } }],
  ['correction', { title: 'A part', fields: { about: { designations: ['2030-05-06-invented-rule'] } } }],
];

/** Lines that hold a blank and are no remark. */
function linesOfBlanks(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/FILL IN: /.test(line) && !/^\s*# /.test(line) ? [index + 1] : []));
}

function inOrder(a: string, b: string): number {
  const [fileA = '', lineA] = a.split(':');
  const [fileB = '', lineB] = b.split(':');
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(lineA) - Number(lineB);
}

describe.each(asked)('%s %j', (kind, answers) => {
  test('has only blanks to be told of, each at its line, and is in order once they are filled', () => {
    const root = inventedContent();
    const before = checked(root);
    const { files } = planned(kind, answers, knownIn(root));
    writeFiles(root, files);

    const found = checked(root).filter((finding) => !before.includes(finding));
    const blanks = files.flatMap(({ path, text }) => linesOfBlanks(text).map((line) => `${path}:${line}`));
    expect(found.filter((finding) => !finding.includes('A blank is still to be filled in'))).toEqual([]);
    expect([...new Set(found.map((finding) => finding.split(' ')[0]))]).toEqual(blanks.sort(inOrder));
    expect(blanks.length).toBeGreaterThan(2);

    writeFiles(
      root,
      files.map(({ path, text }) => ({ path, text: fillBlanks(text, fillings()[kind]) })),
    );
    expect(checked(root)).toEqual(before);
  });
});
