import { isCalendarDate } from '../record/calendar-date.ts';
import { yearsRead } from '../timeline/state/read-window.ts';
import { readDate } from './wishes.ts';

/** A slip in the dates of a frame: what it is, in a sentence, and what is to be mended. */
export interface DateSlip {
  readonly words: string;
  readonly fields: readonly ('from' | 'to')[];
}

/**
 * What is wrong with the dates as typed; nothing where nothing is, and an empty text is no wish.
 *
 * @param from - e.g. "2019", "2019-05" or "2019-05-21"
 */
export function findDateSlip(from: string, to: string): DateSlip | undefined {
  const typed = { from: from.trim(), to: to.trim() };
  for (const field of ['from', 'to'] as const) {
    const text = typed[field];
    if (text !== '' && readDate(text) === '') return { words: wordsOf(text), fields: [field] };
  }
  // An end within the start, such as 2019 after 2019-05, is none before it.
  if (typed.from === '' || typed.to === '' || typed.from.slice(0, typed.to.length) <= typed.to) return undefined;
  return {
    words: `The time ends in ${typed.to}, before it begins in ${typed.from}. Change one of them.`,
    fields: ['from', 'to'],
  };
}

function wordsOf(text: string): string {
  return isCalendarDate(text)
    ? `“${text}” is outside what the timeline can show. Choose a year from ${yearsRead.first} to ${yearsRead.last}.`
    : `“${text}” is no date. Write a year, a month or a day: 2019, 2019-05 or 2019-05-21.`;
}
