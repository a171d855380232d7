import type { CalendarDate } from '../../src/record/calendar-date.ts';

/** One event as a file for the bench holds it: what every timeline can draw, and no more. */
export interface BenchEvent {
  readonly id: string;
  /** "2019-10-09"; an event of group B may name a month or a year only. */
  readonly date: CalendarDate;
  /** A stands above the axis, B below it. */
  readonly group: 'A' | 'B';
  readonly title: string;
  readonly text: string;
}
