import type { TheRecord } from './record.ts';

/** How much of the record still waits for a source we have read. */
export interface OpenQuestions {
  /** Rules and milestones known from memory or one weak source. */
  readonly unconfirmedEvents: number;
  /** Rules and milestones with a part that is not confirmed. */
  readonly partlyConfirmedEvents: number;
  /** Single fields named as unconfirmed. */
  readonly unconfirmedFields: number;
  /** Rules known only from entries that still stand on the list. */
  readonly notYetResearched: number;
  /** Links of rules and milestones that were not followed to their text. */
  readonly unopenedLinks: number;
}

/** Counts what the method page owes its readers. */
export function countOpenQuestions(record: TheRecord): OpenQuestions {
  const events = [...record.designations, ...record.milestones];
  const fields = events.map(({ unconfirmed }) => unconfirmed.length);
  return {
    unconfirmedEvents: events.filter(({ confidence }) => confidence === 'low').length,
    partlyConfirmedEvents: events.filter(({ confidence }) => confidence === 'medium').length,
    unconfirmedFields: fields.reduce((sum, count) => sum + count, 0),
    notYetResearched: record.designations.filter(({ research }) => research === 'not-yet').length,
    unopenedLinks: events.flatMap(({ sources }) => sources).filter(({ seen }) => seen !== undefined).length,
  };
}
