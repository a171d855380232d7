import { describe, expect, test } from 'vitest';
import { parseBody } from '../reader/parse-body.ts';
import { checkGrade, checkSentences, longestSentence } from './check-grade.ts';
import { own } from './fixtures/own.ts';

const gradeOf = (body: string) =>
  checkGrade({ file: 'a.mdx', body: parseBody('a.mdx', body) }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
const HARD =
  'Administrative authorities implemented comprehensive regulatory instruments notwithstanding considerable international uncertainty. ';
const EASY = 'The rule took effect at once, and no one was told of it. ';

describe('the grade of a text', () => {
  test('above the limit is an error', () => {
    expect(gradeOf(HARD.repeat(20))).toEqual([
      expect.stringMatching(/^error: The text reads at school grade \d+\.\d; the limit is 11\. Make two sentences/),
    ]);
  });
  test('near the limit is advice', () => {
    const nearer =
      'The ministry answered on Friday that the listed companies had always followed the regulations of both countries. ';
    const farther =
      'The offices of the two countries reported that the regulations had changed the way they do business. ';
    const between = `${nearer}${farther}`.repeat(5);
    expect(gradeOf(between)).toEqual([expect.stringMatching(/^warning: .*close to the limit of 11; the aim is 9\./)]);
  });
  test('an easy text, and one too short to tell, are left alone', () => {
    expect(gradeOf(EASY.repeat(20))).toEqual([]);
    expect(gradeOf(HARD.repeat(5))).toEqual([]);
  });
});

describe('a sentence', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}end.`;
  test('too long is told with its beginning and its place', () => {
    const [finding] = checkSentences([own(`Short. W${words(longestSentence + 1).slice(1)}`)]);
    expect(finding).toMatchObject({ column: 8, rule: 'grade', severity: 'warning' });
    expect(finding?.message).toBe(
      'The sentence "Word word word word word word …" has 46 words of ours. Make two of it: 45 are the most a reader on a phone keeps in mind.',
    );
  });
  test('just short enough, quoted, in a table or in a field is left alone', () => {
    expect(checkSentences([own(words(longestSentence))])).toEqual([]);
    expect(checkSentences([own(`He said: "${words(60)}"`)])).toEqual([]);
    expect(checkSentences([own(`| ${words(60)} |`)])).toEqual([]);
    expect(checkSentences([own(words(60), 'summary')])).toEqual([]);
  });
});
