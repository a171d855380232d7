import type { Term } from '../record/term.ts';
import { letterAt } from './cards.ts';
import { shuffleApart } from './shuffle-apart.ts';

/** One line of a matching exercise: what stands left at a number, and right at a letter. The two do not belong together. */
export interface MatchLine {
  readonly number: number;
  readonly term: Term;
  readonly letter: string;
  /** The term whose answer stands at the letter. */
  readonly answerTo: Term;
}

/** An exercise and its key. */
export interface Matching {
  readonly lines: readonly MatchLine[];
  /** The letter that belongs to each number, in order of the numbers. */
  readonly key: readonly { readonly number: number; readonly term: Term; readonly letter: string }[];
}

/** Sets terms, numbered in their order, against their answers, lettered in a shuffled one. */
export function matchingOf(terms: readonly Term[], seed: number): Matching {
  const answers = shuffleApart(terms, seed);
  const lines = answers.flatMap((answerTo, index) => {
    const term = terms[index];
    return term ? [{ number: index + 1, term, letter: letterAt(index), answerTo }] : [];
  });
  const key = lines.flatMap(({ number, term }) => {
    const line = lines.find(({ answerTo }) => answerTo.id === term.id);
    return line ? [{ number, term, letter: line.letter }] : [];
  });
  return { lines, key };
}

/** Seeds of the two pages: another number, another order. */
const SEEDS = { meanings: 7, chinese: 19 };

/** The two pages of the exercise: words with their meanings, and those that have Chinese in the record with it. */
export function matchingsOf(terms: readonly Term[]): { meanings: Matching; chinese: Matching } {
  return {
    meanings: matchingOf(terms, SEEDS.meanings),
    chinese: matchingOf(
      terms.filter(({ zh_hans }) => zh_hans !== ''),
      SEEDS.chinese,
    ),
  };
}
