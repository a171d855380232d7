import type { Finding } from '../reader/finding.ts';
import { readProse } from '../reader/read-prose.ts';
import { countWords } from '../record/reading-time.ts';
import type { OwnWords } from './own-words.ts';
import { readingGrade } from './reading-grade.ts';
import type { ReadingText } from './texts-of.ts';

/** US school grades: 9 is the aim; above `near` the check says so, above `highest` the text has to be mended. */
export const gradeLimits = { aim: 9, near: 10, highest: 11 } as const;
/** A text with fewer words is too short for the formula. */
const FEWEST_WORDS = 100;
/** Words of ours in one sentence, quotations apart. */
export const longestSentence = 45;

/** The grade a text reads at, where it is too high. */
export function checkGrade({ file, body }: ReadingText): Finding[] {
  if (!body.root) return [];
  const prose = readProse(body.root);
  if (countWords(prose.join(' ')) < FEWEST_WORDS) return [];
  const grade = readingGrade(prose);
  if (grade <= gradeLimits.near) return [];
  const isOver = grade > gradeLimits.highest;
  const limit = isOver
    ? `; the limit is ${gradeLimits.highest}`
    : `, close to the limit of ${gradeLimits.highest}; the aim is ${gradeLimits.aim}`;
  return [
    {
      file,
      line: 1,
      field: '',
      message: `The text reads at school grade ${grade.toFixed(1)}${limit}. Make two sentences of the longest ones, and take the shorter of two words.`,
      severity: isOver ? 'error' : 'warning',
      rule: 'grade',
    },
  ];
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a text that go on for too long. What is quoted in them is not counted: it is not ours to shorten. */
export function checkSentences(words: readonly OwnWords[]): Finding[] {
  return words
    .filter(({ text, field }) => field === '' && !isTable(text) && mayBeLong(text))
    .flatMap(({ file, text, placeAt }) =>
      [...sentences.segment(text)].flatMap(({ segment, index }): Finding[] => {
        const count = segment.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
        if (count <= longestSentence) return [];
        const first = segment.trim().split(/\s+/).slice(0, 6).join(' ');
        return [
          {
            file,
            ...placeAt(index + segment.search(/\S/)),
            field: '',
            message: `The sentence "${first} …" has ${count} words of ours. Make two of it: ${longestSentence} are the most a reader on a phone keeps in mind.`,
            severity: 'warning',
            rule: 'grade',
          },
        ];
      }),
    );
}

/** Sparing the sentences of short paragraphs, which are most. */
function mayBeLong(text: string): boolean {
  return text.length > longestSentence * 3;
}

/** Markdown's own grammar knows no tables, so that one is read as a paragraph. */
function isTable(text: string): boolean {
  return text.trimStart().startsWith('|');
}
