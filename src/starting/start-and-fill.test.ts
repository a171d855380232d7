import { describe, expect, test } from 'vitest';
import { checked, contentCopy, knownIn, writeFiles } from './fixtures/content-copy.ts';
import { fillBlanks, fillings } from './fixtures/fill-blanks.ts';
import { type Answers, isRefused, type Kind, type Known, type Plan } from './plan.ts';
import { planNew } from './plan-new.ts';

/** A plan, where there is one. */
export function planned(kind: Kind, answers: Answers, known: Known): Plan {
  const result = planNew(kind, answers, known);
  if (isRefused(result)) throw new Error(result.refused);
  return result;
}

const asked: readonly [Kind, Answers][] = [
  ['article', { title: 'Quite invented: an article' }],
  ['article', { title: 'With answers', fields: { form: 'story', part: 'list', about: { people: ['wilbur-ross'] } } }],
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
  ['correction', { title: 'A part', fields: { about: { designations: ['2019-10-09-xinjiang-surveillance'] } } }],
];

describe.each(asked)('%s %j', (kind, answers) => {
  test('has only blanks to be told of, each at its line, and is in order once they are filled', () => {
    const root = contentCopy();
    const before = checked(root);
    const { files } = planned(kind, answers, knownIn(root));
    writeFiles(root, files);

    const found = checked(root).filter((finding) => !before.includes(finding));
    const blanks = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.includes('"FILL IN') || /^[^#]*FILL IN: /.test(line) ? [`${path}:${index + 1}`] : [],
        ),
    );
    expect(found.filter((finding) => !finding.includes('A blank is still to be filled in'))).toEqual([]);
    for (const blank of blanks) expect(found.some((finding) => finding.startsWith(`${blank} `))).toBe(true);
    expect(blanks.length).toBeGreaterThan(2);

    writeFiles(
      root,
      files.map(({ path, text }) => ({ path, text: fillBlanks(text, fillings[kind]) })),
    );
    expect(checked(root)).toEqual(before);
  });
});
