import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A word as Unicode divides them, in the letters we write; its own segmenter takes five times as long. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:['’.:](?=\p{L})|[.,'](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/**
 * The school grade at which a text is read with ease, in US grades: 0.39 words a sentence + 11.8 syllables a word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom 1975). Numbers count as words of one syllable.
 *
 * @param paragraphs - each ends a sentence, with or without a full stop
 */
export function readingGrade(paragraphs: readonly string[]): number {
  const spoken = paragraphs.flatMap((text) => [...sentences.segment(text)].map(({ segment }) => wordsIn(segment)));
  const read = spoken.filter(({ length }) => length > 0);
  const all = read.flat();
  return fleschKincaid({
    sentence: read.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
}

/** Counting is slow, and most words of a text come again. */
const counted = new Map<string, number>();

function syllablesIn(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

function wordsIn(sentence: string): string[] {
  return sentence.match(WORD) ?? [];
}
