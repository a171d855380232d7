import type { TimelineEvent } from '../layout/timeline-event.ts';

/** What the table may be sorted by, each with how the two directions are said. */
export const sortings = {
  date: ['by date, oldest first', 'by date, newest first'],
  title: ['by event, A to Z', 'by event, Z to A'],
  lane: ['by lane, the List first', 'by lane, the Talks first'],
  what: ['by who and what, A to Z', 'by who and what, Z to A'],
  count: ['by organisations added, fewest first', 'by organisations added, most first'],
  source: ['by first source, A to Z', 'by first source, Z to A'],
} as const;
export type Sorting = keyof typeof sortings;

/** A row of the table as it is compared. */
export interface SortableRow {
  readonly event: TimelineEvent;
  readonly what: string;
  readonly source: string;
}

/**
 * The rows in a new order; equal ones stay in order of time, and a row without a count stands last either way.
 *
 * @param rows - in order of time
 */
export function sortRows<Row extends SortableRow>(rows: readonly Row[], by: Sorting, isDescending: boolean): Row[] {
  const words = new Intl.Collator('en', { numeric: true });
  const compare: Readonly<Record<Sorting, (a: Row, b: Row) => number>> = {
    date: (a, b) => a.event.startMs - b.event.startMs,
    title: (a, b) => words.compare(a.event.title, b.event.title),
    lane: (a, b) => words.compare(a.event.lane, b.event.lane),
    what: (a, b) => words.compare(a.what, b.what),
    count: (a, b) => countOf(a) - countOf(b),
    source: (a, b) => words.compare(a.source, b.source),
  };
  const turn = isDescending ? -1 : 1;
  const isLast = (row: Row): number => Number(by === 'count' && countOf(row) === 0);
  return [...rows].sort((a, b) => isLast(a) - isLast(b) || turn * compare[by](a, b));
}

function countOf({ event }: SortableRow): number {
  return event.lane === 'list' ? event.count.organisations : 0;
}
