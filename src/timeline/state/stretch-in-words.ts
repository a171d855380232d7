import { formatDate, formatPeriod } from '../../record/format-date.ts';
import type { TimeWindow } from '../layout/time-window.ts';

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** First and last day of a stretch, as the state and the address write them. */
export function daysOf({ startMs, endMs }: TimeWindow): { from: string; to: string } {
  return { from: day(startMs), to: day(endMs - 1) };
}

/** A stretch of time in as few words as are true: "2019", "May 2019", "May 2019 to March 2020", "3 May 2019". */
export function stretchInWords(stretch: TimeWindow): string {
  const { from, to } = daysOf(stretch);
  const beginsMonth = from.endsWith('-01');
  const endsMonth = day(stretch.endMs).endsWith('-01');
  if (!beginsMonth || !endsMonth) return formatPeriod(from, to);
  const beginsYear = from.endsWith('-01-01');
  const endsYear = to.endsWith('-12-31');
  const length = beginsYear && endsYear ? 4 : 7;
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  return start === end ? formatDate(start) : `${formatDate(start)} to ${formatDate(end)}`;
}

/** A window in words: the days of a short one, the months of one longer than two years. */
export function windowInWords(window: TimeWindow): string {
  const { from, to } = daysOf(window);
  const isLong = window.endMs - window.startMs > 2 * 366 * 86_400_000;
  return isLong ? `${formatDate(from.slice(0, 7))} to ${formatDate(to.slice(0, 7))}` : stretchInWords(window);
}
