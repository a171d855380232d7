import { type CalendarDate, datePrecision, utcExtent } from '../record/calendar-date.ts';
import { axisDate, type Designation } from '../record/designation.ts';
import { formatDate, formatPeriod } from '../record/format-date.ts';
import { headlineOf } from '../record/headline.ts';
import type { Milestone } from '../record/milestone.ts';
import type { TheRecord } from '../record/record.ts';
import { splitSentences } from '../record/sentences.ts';
import type { Source } from '../record/source.ts';
import { nameOfReason } from '../record/stated-ground.ts';
import { actors, confidences } from '../record/vocabulary.ts';
import type { Cut } from './cuts.ts';

/** An event as the handouts print it. */
export interface SheetEvent {
  readonly id: string;
  readonly lane: 'list' | 'talks';
  /** Who acted, e.g. "United States". */
  readonly who: string;
  readonly title: string;
  /** Few words that may stand for the title where it gives a date away. */
  readonly label?: string | undefined;
  /** What it means, sentence by sentence. */
  readonly sentences: readonly string[];
  /** Said before the sentences where they are another's words, e.g. "What the US government said". */
  readonly saidBy?: string | undefined;
  readonly date: CalendarDate;
  readonly dateText: string;
  /** The day a rule was made known, in words, where that is another than the day it stands at. */
  readonly announcedText?: string | undefined;
  /** False where no source we read confirms the day, or gives none. */
  readonly isDateSure: boolean;
  /** From the first day anybody could name for it to the end of its last, ms UTC: where two overlap, their order can be argued. */
  readonly startMs: number;
  readonly endMs: number;
  /** Milestones: 1 turning point, 2 main step, 3 the rest. Rules have none. */
  readonly significance?: 1 | 2 | 3;
  /** Rules: organisations in China and Hong Kong added. 0 for milestones. */
  readonly organisations: number;
  /** Rules: whether it goes by a name of its own, e.g. "SMIC, DJI", and not by its theme alone. */
  readonly isNamed: boolean;
  /** "Partly confirmed", "Not yet confirmed"; nothing where confirmed. */
  readonly caution?: string | undefined;
  readonly source: Source;
  /** From the site's root. */
  readonly path: string;
}

/**
 * The rules and milestones of a cut in order of time; ids settle what begins together.
 *
 * Milestones are all of the stretch, rules those that added somebody, of the cut's themes.
 */
export function eventsOfCut(
  { designations, milestones, provenance }: TheRecord,
  { from, to, themes }: Pick<Cut, 'from' | 'to' | 'themes'>,
): SheetEvent[] {
  const [first] = utcExtent(from);
  const [, last] = utcExtent(to ?? provenance.verified_through.milestones);
  const rules = designations
    .filter((rule) => rule.chart_count > 0 && rule.research === 'done' && (!themes || themes.includes(rule.theme)))
    .map(ruleOnSheet);
  return [...rules, ...milestones.map(milestoneOnSheet)]
    .filter(({ date }) => utcExtent(date)[0] >= first && utcExtent(date)[0] < last)
    .sort((a, b) => utcExtent(a.date)[0] - utcExtent(b.date)[0] || (a.id < b.id ? -1 : 1));
}

function ruleOnSheet(rule: Designation): SheetEvent {
  const date = axisDate(rule);
  const [first] = [rule.announced, rule.published, date].filter((day) => day !== undefined).sort();
  const isDateSure = !rule.unconfirmed.includes(rule.effective ? 'effective' : 'published');
  return {
    id: rule.id,
    lane: 'list',
    who: actors.US,
    title: headlineOf(rule),
    sentences: splitSentences(rule.reason),
    saidBy: nameOfReason(rule),
    date,
    dateText: `${isDateSure ? '' : 'about '}${formatDate(date)}`,
    ...(first && first !== date ? { announcedText: formatDate(first) } : {}),
    isDateSure,
    startMs: utcExtent(first ?? date)[0],
    endMs: Math.max(utcExtent(rule.published)[1], utcExtent(date)[1]),
    organisations: rule.chart_count,
    isNamed: rule.label !== undefined,
    caution: cautionOf(rule, 'reason'),
    source: firstSource(rule),
    path: `/designations/${rule.id}/`,
  };
}

function milestoneOnSheet(milestone: Milestone): SheetEvent {
  const { date, until } = milestone;
  const [startMs, dayEndMs] = utcExtent(date);
  const isConfirmed = !milestone.unconfirmed.includes('date');
  return {
    id: milestone.id,
    lane: 'talks',
    who: actors[milestone.actor],
    title: milestone.title,
    label: milestone.label,
    sentences: splitSentences(milestone.summary),
    date,
    dateText: `${isConfirmed ? '' : 'about '}${formatPeriod(date, until)}`,
    isDateSure: isConfirmed && datePrecision(date) === 'day',
    startMs,
    endMs: until ? utcExtent(until)[1] : dayEndMs,
    significance: milestone.significance,
    organisations: 0,
    isNamed: false,
    caution: cautionOf(milestone, 'summary'),
    source: firstSource(milestone),
    path: `/milestones/${milestone.id}/`,
  };
}

function cautionOf(event: Designation | Milestone, textField: 'reason' | 'summary'): string | undefined {
  if (event.confidence === 'low') return confidences.low;
  return event.confidence === 'medium' || event.unconfirmed.includes(textField) ? confidences.medium : undefined;
}

function firstSource({ id, sources }: Pick<Designation, 'id' | 'sources'>): Source {
  const [first] = sources;
  if (!first) throw new Error(`"${id}" has no source, yet passed the schema.`);
  return first;
}
