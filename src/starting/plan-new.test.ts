import { describe, expect, test } from 'vitest';
import { fieldsIn, inventedContent, knownIn, planned, TODAY } from './fixtures/invented-content.ts';
import { type Answers, isRefused, type Kind, type Known } from './plan.ts';
import { planNew } from './plan-new.ts';

const RULE = '2030-05-06-invented-rule';

function refusal(kind: Kind, answers: Answers, known: Known): string {
  const result = planNew(kind, answers, known);
  return isRefused(result) ? result.refused : `planned ${result.files.map(({ path }) => path).join(', ')}`;
}

const known = () => knownIn(inventedContent());

describe('a plan', () => {
  test('for an article is a draft of today, at an address of its own', () => {
    const { files, id, address } = planned('article', { title: 'Invented: a title' }, known());
    expect({ id, address }).toEqual({ id: 'invented-a-title', address: '/articles/invented-a-title/' });
    expect(files.map(({ path, replaces }) => ({ path, replaces }))).toEqual([
      { path: 'content/articles/invented-a-title.mdx', replaces: undefined },
    ]);
    expect(fieldsIn('article', files[0]?.text ?? '')).toMatchObject({
      title: 'Invented: a title',
      published: TODAY,
      draft: true,
    });
  });

  test('for a lesson has three files, the next place in the list, and steps that add up', () => {
    const { files, address } = planned('lesson', { title: 'Who?', fields: { minutes: '90' } }, known());
    expect(address).toBe('/teach/who/');
    expect(files.map(({ path }) => path)).toEqual([
      'content/lessons/who.mdx',
      'content/lessons/who.sheet.mdx',
      'content/lessons/who.notes.mdx',
    ]);
    expect(fieldsIn('lesson', files[0]?.text ?? '')).toMatchObject({ order: 2, minutes: 90, reviewed: TODAY });
    const minutes = [...(files[0]?.text ?? '').matchAll(/^## (\d+) minutes/gm)].map(([, count]) => Number(count));
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(90);
  });

  test('for a milestone begins the id with the day', () => {
    const { id, files } = planned(
      'milestone',
      { title: 'Talks', fields: { date: '2030-05', kind: 'talks', location: 'Here: there' } },
      known(),
    );
    expect(id).toBe('2030-05-talks');
    expect(fieldsIn('milestone', files[0]?.text ?? '')).toMatchObject({ id, date: '2030-05', location: 'Here: there' });
  });

  test('keeps everything of the file it adds to', () => {
    const before = known();
    const { files, address } = planned('correction', { title: 'A count', fields: { page: '/method/' } }, before);
    expect(address).toBe('/corrections/#c-a-count');
    expect(files[0]?.replaces).toBe(before.lists['content/corrections.yaml']);
    expect(fieldsIn('correction', files[0]?.text ?? '')).toMatchObject({
      id: 'a-count',
      date: TODAY,
      page: '/method/',
    });
    expect(fieldsIn('correction', files[0]?.text ?? '')['about']).toBeUndefined();
  });

  test('takes an id that is given over the one the title would make', () => {
    expect(planned('article', { title: '😀', id: 'a-smile' }, known()).id).toBe('a-smile');
  });
});

describe('nothing is planned, and a sentence says why, for', () => {
  test.each<[string, Kind, Answers, string]>([
    [
      'an id that is there',
      'article',
      { title: 'Invented story' },
      'The id "invented-story" is taken by content/articles/invented-story.mdx, and nothing is written over. Give another: --id invented-story-2. Or change the file that is there.',
    ],
    [
      'an id of a rule for a milestone',
      'milestone',
      { title: 'Invented rule', fields: { date: '2030-05-06' } },
      `The id "${RULE}" is taken by content/designations/${RULE}.yaml, and nothing is written over. Give another: --id ${RULE}-2. Or change the file that is there.`,
    ],
    [
      'a term that is there',
      'term',
      { title: 'Invented term' },
      'The id "invented-term" is taken by content/glossary.yaml, and nothing is written over. Give another: --id invented-term-2. Or change the file that is there.',
    ],
    [
      'a name of another page',
      'lesson',
      { title: 'Handouts' },
      '/teach/handouts/ is another page of the site. Give another id: --id handouts-lesson.',
    ],
    [
      'a name that Windows keeps',
      'article',
      { title: 'Con' },
      '"con" cannot be an id, because Windows allows no file of that name. Give another: --id con-article.',
    ],
    [
      'an id with slashes',
      'article',
      { title: 'x', id: '../../etc/passwd' },
      '"../../etc/passwd" cannot be an id. Write it in small letters, digits and hyphens, at most 100 characters, like in-few-words.',
    ],
    [
      'emoji only',
      'article',
      { title: '😀🎉' },
      'The title "😀🎉" leaves no letters or digits to make an id from. Give one: --id in-few-words.',
    ],
    [
      'no title',
      'article',
      {},
      'The title and so the id of an article are missing. Write them in quotation marks after "article", like: npm run new -- article "In few words".',
    ],
    [
      'no day',
      'milestone',
      { title: 'Talks' },
      'The id of a milestone begins with its day. Give it: --date 2030-05-06.',
    ],
    [
      'a day that is none',
      'milestone',
      { title: 'Talks', fields: { date: '2030-02-30' } },
      'date: Found "2030-02-30". There is no such day in the calendar: "2030-02-30". Check the day and the month.',
    ],
    [
      'a kind that is none',
      'milestone',
      { title: 'Talks', fields: { date: '2030-05-06', kind: 'talk' } },
      'kind: Found "talk". Choose a kind: talks, agreement, truce, tariff-us, tariff-china, export-control-us, export-control-china, sanctions-list-china, investment-restriction, visa, legislation, court, statement or other.',
    ],
    [
      'a misspelt field',
      'milestone',
      { title: 'Talks', fields: { dat: '2030-05-06' } },
      'A milestone has no field "dat". Did you mean "date"?',
    ],
    [
      'a title that is too long',
      'article',
      { title: 'a'.repeat(300) },
      `title: Found "${'a'.repeat(300)}". Shorten the title to 90 characters.`,
    ],
    [
      'a name that leads nowhere',
      'correction',
      { title: 'x', fields: { about: { articles: ['invented-stori'] } } },
      'There is nothing called "invented-stori" among the articles. Closest: invented-story. Correct the id.',
    ],
  ])('%s', (_, kind, answers, sentence) => {
    expect(refusal(kind, answers, known())).toBe(sentence);
  });

  test('a file whose name differs in nothing but capital letters', () => {
    const before = { ...known(), files: ['content/articles/New-Story.mdx'] };
    expect(refusal('article', { title: 'New story' }, before)).toContain('taken by content/articles/New-Story.mdx');
  });

  test('a file that would lose one of the three of a lesson', () => {
    const before = { ...known(), files: ['content/lessons/who.notes.mdx'] };
    expect(refusal('lesson', { title: 'Who?' }, before)).toContain('taken by content/lessons/who.notes.mdx');
  });

  test('a starter that was damaged', () => {
    const before = { ...known(), starters: { 'milestone.yaml': 'id: x\nsummary: "open\n' } };
    expect(refusal('milestone', { title: 'x', fields: { date: '2030-05-06' } }, before)).toBe(
      'content/starters/milestone.yaml cannot be filled as it stands: with what you gave it would not be YAML any more, or say something else. Look at its last change, or bring it back from the last version.',
    );
  });

  test('a starter that is missing', () => {
    expect(refusal('article', { title: 'x' }, { ...known(), starters: {} })).toBe(
      'The file content/starters/article.mdx is missing, and an article begins as a copy of it. Bring it back from the last version.',
    );
  });
});
