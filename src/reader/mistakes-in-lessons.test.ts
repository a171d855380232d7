/** Mistakes as writers of lessons make them: the message is all they have to mend them by. */
import { describe, expect, test } from 'vitest';
import { articleWith, findingsIn, lineOf, STORY } from './fixtures/content-folder.ts';
import { KEY, LESSON, lessonFiles, lessonWith, NOTES, RUNS, SHEET, TASKS } from './fixtures/lesson-files.ts';

const said = (changes: Parameters<typeof lessonFiles>[0]) => findingsIn(lessonFiles(changes));

test('a lesson in three files that are in order is read without a word', () => {
  expect(said({})).toEqual([]);
});

describe('of its files', () => {
  test('the sheet is missing', () => {
    expect(said({ [SHEET]: undefined })).toEqual([
      `${LESSON}:1 The student sheet is missing. Add content/lessons/invented-lesson.sheet.mdx.`,
    ]);
  });

  test('the notes are missing', () => {
    expect(said({ [NOTES]: undefined })).toEqual([
      `${LESSON}:1 The teacher notes are missing. Add content/lessons/invented-lesson.notes.mdx.`,
    ]);
  });

  test('a sheet has no lesson', () => {
    expect(said({ 'content/lessons/another.sheet.mdx': TASKS })).toEqual([
      'content/lessons/another.sheet.mdx:1 There is no lesson content/lessons/another.mdx for this sheet. Give both files the same name, or add the lesson.',
    ]);
  });

  test('the lesson has no head', () => {
    expect(said({ [LESSON]: RUNS })).toContain(
      `${LESSON}:1 The lesson has no head. Begin the file with a line of three hyphens, then title, summary and so on, then three hyphens again.`,
    );
  });

  test('a sheet has a head', () => {
    expect(said({ [SHEET]: `---\ntitle: Sheet\n---\n\n${TASKS}` })).toEqual([
      `${SHEET}:1 The student sheet begins with the text: the head stands in the lesson. Take out everything up to the second line of hyphens.`,
    ]);
  });

  test('a lesson takes the address of another page', () => {
    const [lesson, sheet, notes] = ['', '.sheet', '.notes'].map((part) => `content/lessons/handouts${part}.mdx`);
    const files = { [lesson ?? '']: lessonWith({ order: 2 }), [sheet ?? '']: TASKS, [notes ?? '']: KEY };
    expect(said(files)).toEqual([
      'content/lessons/handouts.mdx:1 /teach/handouts/ is another page. Give the lesson another name.',
    ]);
  });

  test('two lessons stand in one place', () => {
    const files = {
      'content/lessons/zebra.mdx': lessonWith(),
      'content/lessons/zebra.sheet.mdx': TASKS,
      'content/lessons/zebra.notes.mdx': KEY,
    };
    expect(said(files)).toEqual([
      `content/lessons/zebra.mdx:${lineOf(lessonWith(), 'order:')} order: The place 1 is taken by ${LESSON}. Give one of them another.`,
    ]);
  });
});

describe('of the names in its head', () => {
  const ruleSlip =
    'There is no designation or milestone "2030-05-06-invented-rul". Closest: 2030-05-06-invented-rule. Correct the id, or add the event.';
  const [us, cn] = ['US', 'CN'].map((side) => ({ side, who: 'A', says: 'B', source: 'notice' }));
  test.each<[what: string, changes: Record<string, unknown>, at: string, message: string]>([
    [
      'an unknown term',
      { vocabulary: ['invented-term', 'invented-word', 'invented-nam'] },
      'invented-nam',
      'vocabulary.2: There is no term "invented-nam". Closest: invented-name. Correct the id, or add it to content/glossary.yaml.',
    ],
    [
      'an unknown article',
      { articles: ['invented-stori'] },
      'invented-stori',
      'articles.0: There is no article "invented-stori". Closest: invented-story. Correct the id, or add content/articles/invented-stori.mdx.',
    ],
    [
      'an unknown event that is set off',
      { cut: { title: 'T', from: '2030', to: '2030', look: 'L', highlight: ['2030-05-06-invented-rul'] } },
      '- 2030-05-06-invented-rul',
      `cut.highlight.0: ${ruleSlip}`,
    ],
    [
      'an unknown event as the primary source',
      { primary_source: { event: '2030-05-06-invented-rul', look: 'L' } },
      'event: 2030-05-06-invented-rul',
      `primary_source.event: ${ruleSlip}`,
    ],
    [
      'an unknown source of a view',
      { views: [us, { ...cn, source: 'notise' }] },
      'source: notise',
      'views.1.source: The head has no source "notise". Closest: notice. Correct the id, or add the source to "sources" in the head.',
    ],
  ])('%s', (_, changes, at, message) => {
    const text = lessonWith(changes);
    expect(said({ [LESSON]: text })).toEqual([`${LESSON}:${lineOf(text, at)} ${message}`]);
  });

  test('a source that nobody cites is told as advice', () => {
    const uncited = { ...lessonFiles(), [NOTES]: '## Key\n\nYes.\n' };
    const text = lessonWith({
      primary_source: { event: '2030-05-06-invented-rule', look: 'L' },
      views: [us, cn].map((view) => ({ ...view, source: undefined, event: '2030-05-06-invented-rule' })),
    }).replace('<Cite of="notice" />', '');
    expect(findingsIn({ ...uncited, [LESSON]: text })).toEqual([
      expect.stringContaining('advice, sources.0: No sentence leads to the source "notice".'),
    ]);
  });
});

describe('of its steps', () => {
  const FORM = 'Write the heading of a step as "## 10 minutes: What the class does".';
  test.each([
    [
      'minutes that do not add up',
      '## 5 minutes: Vote\n\nHands.\n\n## 5 minutes: Read\n\nText.\n',
      '## 5 minutes: Read',
      'The steps take 10 minutes together, the lesson takes 15. Change the minutes of a step, or "minutes" in the head.',
    ],
    ['a heading without minutes', '## Vote\n\nHands.\n', '## Vote', `Found "Vote". ${FORM}`],
    [
      'text before the first step',
      'Welcome.\n\n## 15 minutes: Vote\n\nHands.\n',
      'Welcome.',
      `The text begins before the first step. ${FORM} Put what stands before into a step.`,
    ],
  ])('%s', (_, runs, at, message) => {
    const text = lessonWith({}, runs);
    expect(said({ [LESSON]: text })).toEqual([`${LESSON}:${lineOf(text, at)} ${message}`]);
  });

  test('no steps at all', () => {
    expect(said({ [LESSON]: lessonWith({}, '') })).toEqual([`${LESSON}:1 The lesson has no steps. ${FORM}`]);
  });
});

describe('of its texts', () => {
  const CLAIM = 'Put <Cite of="…" /> behind the sentence, or <Ours because="…" /> with the reason why it needs none.';
  test.each([
    [
      'a figure without a source on the sheet',
      SHEET,
      '3. In 2019 it began.',
      `The figure or date "In 2019 it began." stands here without a source. ${CLAIM}`,
    ],
    [
      'a figure without a source in the notes',
      NOTES,
      '3. In 2019 it began.',
      `The figure or date "In 2019 it began." stands here without a source. ${CLAIM}`,
    ],
    [
      'a source the head does not have',
      SHEET,
      'It began.<Cite of="notise" />',
      '<Cite of>: The head has no source "notise". Closest: notice. Correct the id, or add the source to "sources" in the head.',
    ],
    [
      'too many lines',
      SHEET,
      '<Lines count="99" />',
      '<Lines count>: Found "99". Write how many lines, a whole number from 1 to 20.',
    ],
    [
      'lines without a number',
      SHEET,
      '<Lines />',
      '<Lines>: <Lines> needs "count": count="…", how many, like count="4".',
    ],
    ['a component misspelt', SHEET, '<Line count="3" />', 'There is no component <Line>. Did you mean <Lines>?'],
    [
      'a drawing of its own',
      SHEET,
      '<Timeline from="2030" to="2031" />',
      '<Timeline> does not belong here. Take it out; docs/for-editors/ says where it may stand.',
    ],
    [
      'lines on the page of the lesson',
      LESSON,
      '<Lines count="3" />',
      '<Lines> does not belong here. Take it out; docs/for-editors/ says where it may stand.',
    ],
  ])('%s', (_, file, words, message) => {
    const text = `${{ [SHEET]: TASKS, [NOTES]: KEY, [LESSON]: lessonWith() }[file]}\n${words}\n`;
    expect(said({ [file]: text })).toEqual([expect.stringMatching(new RegExp(`^${file}:${lineOf(text, words)} `))]);
    expect(said({ [file]: text })[0]).toContain(message);
  });

  test('lines do not belong into an article', () => {
    expect(findingsIn({ [STORY]: articleWith('A line.<Cite of="notice" />\n\n<Lines count="3" />\n') })).toEqual([
      expect.stringContaining('<Lines> does not belong here.'),
    ]);
  });
});
