/** Every text the check can say, in one file that can be read in one sitting: snapshots/messages.md. */
import { expect, test } from 'vitest';
import { inventedArticle } from '../record/fixtures/article.ts';
import { inventedLesson } from '../record/fixtures/lesson.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { articleWith, contentFolder, type ContentFiles, STORY, yamlOf } from './fixtures/content-folder.ts';
import { LESSON, lessonFiles, lessonWith } from './fixtures/lesson-files.ts';
import { inForm, inSense, inText, type Mistake, wholeRecords } from './fixtures/mistakes.ts';
import { readContent } from './read-content.ts';

/** What every field is replaced with in turn. */
const WRONG = { nothing: null, 'a number': 7, 'a list': [], 'a text': 'x' } as const;
/** What only a programmer would understand. */
const CODE_WORDS =
  /\b(undefined|null|NaN|ZodError|TypeError|regex|regexp|schema|boolean|string|array|object|enum|parse|token|acorn|node_modules|stack)\b|\[object/i;

const chapters: string[] = [];
const said: Finding[] = [];

const find = (files: ContentFiles): Finding[] => checkContent(readContent(contentFolder(files)));
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ file, line, field, message, severity, rule }) => {
    const advice = severity === 'warning' ? 'advice, ' : '';
    return `- \`${file.replace('content/', '')}:${line}\` (${rule}) ${advice}${field ? `**${field}**: ` : ''}${message}`;
  });

test.each<[string, readonly Mistake[]]>([
  ['In the form of a file', inForm],
  ['In names, ids, dates and sums', inSense],
  ['In a text', inText],
])('%s, every mistake is found', (title, mistakes) => {
  const texts = mistakes.map(([did, files]) => {
    const findings = find(files);
    expect(findings, did).not.toEqual([]);
    said.push(...findings);
    return `An editor ${did}:\n\n${lines(findings).join('\n')}\n`;
  });
  chapters.push(`## ${title}\n\n${texts.join('\n')}`);
});

const fieldsOf: readonly (readonly [
  string,
  Record<string, unknown>,
  (record: Record<string, unknown>) => ContentFiles,
])[] = [
  ...wholeRecords.map(
    ([kind, file, record, isListed]) =>
      [
        kind,
        record,
        (changed: Record<string, unknown>) => ({ [file]: yamlOf(isListed ? [changed] : changed) }),
      ] as const,
  ),
  ['an article', inventedArticle(), (changed) => ({ [STORY]: articleWith('A.<Cite of="notice" />\n', changed) })],
  ['a lesson', inventedLesson(), (changed) => lessonFiles({ [LESSON]: lessonWith(changed) })],
];

test.each(fieldsOf)('the fields of %s are each asked for in words of their own', (kind, record, filesWith) => {
  const told = Object.keys(record).flatMap((field) => {
    const without = find(filesWith({ ...record, [field]: undefined }));
    const wrong = Object.values(WRONG).flatMap((value) => find(filesWith({ ...record, [field]: value })));
    said.push(...without, ...wrong);
    const messages = [...without, ...wrong].filter((finding) => finding.field.split('.').includes(field));
    return [...new Set(messages.map(({ field: path, message }) => `- **${path}**: ${message}`))];
  });
  expect(told.length).toBeGreaterThan(Object.keys(record).length / 2);
  chapters.push(`## The fields of ${kind}\n\n${told.join('\n')}\n`);
});

test('no text speaks like a program', () => {
  expect(said.length).toBeGreaterThan(300);
  const odd = said.filter(({ message }) => CODE_WORDS.test(message.replace(/"[^"]*"/g, '')));
  expect([...new Set(odd.map(({ message }) => message))]).toEqual([]);
});

test('every text is made of whole sentences', () => {
  const odd = said.filter(({ message }) => !/^["<A-Z“]/.test(message) || !/[.?!)…]$|\.\.\.$/.test(message));
  expect([...new Set(odd.map(({ message }) => message))]).toEqual([]);
});

test('what can be said stands in one file, as it was read and approved', async () => {
  await expect(`# What the check can say\n\n${chapters.join('\n')}`).toMatchFileSnapshot('snapshots/messages.md');
});
