import { greatest } from 'd3-array';
import { formatCount, sumCounts } from '../../record/count-events.ts';
import { formatDate } from '../../record/format-date.ts';
import { type ListBin, stackBins } from './stack-bins.ts';
import { themeGroups } from '../../record/theme-group.ts';
import { overlaps, type TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * What the drawing shows, in sentences: how it is built, its totals, its peak.
 *
 * Levels 1 to 3 of Lundgard and Satyanarayan, "Accessible Visualization via
 * Natural Language Descriptions" (TVCG 2022); context is left to signed prose.
 *
 * @param lanes - of one lane alone nothing is said of the other
 */
export function describeTimeline(
  events: readonly TimelineEvent[],
  window: TimeWindow,
  lanes: 'both' | 'entity' | 'trade' = 'both',
): string {
  const visible = events.filter((event) => overlaps(window, event));
  const rules = visible.filter((event) => event.lane === 'list');
  const talks = visible.filter((event) => event.lane === 'talks');
  const months = stackBins(
    rules.filter(({ count }) => count.organisations > 0),
    1,
  );
  const additions = months.reduce((sum, month) => sum + month.events.length, 0);
  const peak = greatest(months, (month) => month.organisations);
  const span = `${monthAt(window.startMs)} to ${monthAt(window.endMs - 1)}`;
  const marks = `mark ${countOf(talks.length, 'milestone')} of the trade war, by who acted.`;
  if (lanes === 'trade') return `Shapes below a time axis from ${span} ${marks}`;
  const bars = `Bars above a time axis from ${span} count the organisations that rules added to the Entity List`;
  const built = lanes === 'entity' ? `${bars}.` : `${bars}; shapes below it ${marks}`;
  if (!peak) return `${built} No additions fall in this time.`;
  return (
    `${built} In all, ${countOf(additions, 'rule')} added ${formatCount(sumCounts(months))}. ` +
    `The month with most is ${monthAt(peak.startMs)}, with ${peak.isFloor ? 'at least ' : ''}${peak.organisations}` +
    `${mainTheme(peak)}.`
  );
}

/** "mostly" only where one theme has more than half of the month. */
function mainTheme({ segments, organisations }: ListBin): string {
  const main = segments.find(({ from, to }) => (to - from) * 2 > organisations);
  return main ? `, mostly ${withSmallInitial(themeGroups[main.theme])}` : '';
}

/** Names inside the words, such as Huawei, keep their capital. */
function withSmallInitial(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

function monthAt(ms: number): string {
  return formatDate(new Date(ms).toISOString().slice(0, 7));
}
