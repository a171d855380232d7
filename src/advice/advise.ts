import { type Finding, sortFindings } from '../reader/finding.ts';
import { guarded } from '../reader/guard.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { checkBeyondRecord } from './check-beyond-record.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkEventTwice } from './check-event-twice.ts';
import { checkGrade, checkSentences } from './check-grade.ts';
import { checkPictures } from './check-pictures.ts';
import { checkSourceForm } from './check-source-form.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkWords } from './check-words.ts';
import { keptWordsOf } from './kept-words.ts';
import { textsOf } from './texts-of.ts';
import { wordsOfBody } from './words-of-body.ts';
import { wordsOfRecord } from './words-of-record.ts';

/**
 * What a good sub-editor would ask of content/, beyond what checkContent() finds wrong: loaded words, spelling, long
 * sentences, events told twice, sources that will not last, pictures, days nobody has checked, drafts.
 *
 * Nearly all of it is advice. An error is what a reader could not use: an address nobody can open, a picture that
 * is not there, a text above the highest grade.
 */
export function advise(reading: ContentReading): Finding[] {
  const texts = textsOf(reading);
  const inTexts = texts.flatMap(({ file, body }) => wordsOfBody(body, file));
  const words = [...inTexts, ...wordsOfRecord(reading)];
  const kept = keptWordsOf(reading);
  const over = (subject: string, check: () => Finding[]) => guarded('content', subject, check);
  return sortFindings([
    ...over('loaded words', () => checkWords(words, kept.keeps)),
    ...over('spelling', () => checkSpelling(words, kept.keeps)),
    ...over('words that are kept', () => kept.unused()),
    ...texts.flatMap((text) => guarded(text.file, 'reading grade', () => checkGrade(text))),
    ...over('long sentences', () => checkSentences(inTexts)),
    ...over('events told twice', () => checkEventTwice(reading)),
    ...over('days beyond the record', () => checkBeyondRecord(reading)),
    ...over('addresses of sources', () => checkSourceForm(reading)),
    ...over('pictures', () => checkPictures(texts, reading.pictures)),
    ...over('drafts', () => checkDrafts(reading)),
  ]);
}
