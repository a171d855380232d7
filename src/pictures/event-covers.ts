import { type CalendarDate, datePrecision } from '../record/calendar-date.ts';
import { countAdded } from '../record/count-events.ts';
import { axisDate, type Designation } from '../record/designation.ts';
import { formatDate, formatPeriod } from '../record/format-date.ts';
import type { Milestone } from '../record/milestone.ts';
import type { TheRecord } from '../record/record.ts';
import { actions, actors, confidences, milestoneKinds, themes } from '../record/vocabulary.ts';
import type { Cover, CoverFigure, Standfirst } from './cover.ts';
import { spanAround } from './cover-span.ts';
import { sentences } from './sentences.ts';

/** The picture of a rule: how many organisations it added, else its day. */
export function ruleCover(record: TheRecord, rule: Designation): Cover {
  const date = axisDate(rule);
  const isDateOpen = rule.unconfirmed.includes(rule.effective ? 'effective' : 'published');
  const count = rule.unconfirmed.includes('chart_count') ? undefined : addedFigure([rule]);
  const day = isDateOpen ? `${formatDate(date)} (not confirmed)` : formatDate(date);
  return {
    path: `/designations/${rule.id}/`,
    kicker: sentence([actions[rule.action], count ? day : themes[rule.theme], openness(rule)]),
    headline: rule.label ?? rule.title,
    standfirst: rule.label ? { parts: [rule.title], joint: ' ' } : namesIn(rule),
    figure: count ?? dayFigure(date, undefined, isDateOpen),
    voice: 'list',
    span: spanAround(record, date),
    highlight: [rule.id],
  };
}

/** The picture of a milestone: its day. */
export function milestoneCover(record: TheRecord, milestone: Milestone): Cover {
  const { date, until } = milestone;
  const isDateOpen = milestone.unconfirmed.includes('date');
  const figure = dayFigure(date, until, isDateOpen);
  const period = `${isDateOpen ? 'about ' : ''}${formatPeriod(date, until)}`;
  return {
    path: `/milestones/${milestone.id}/`,
    kicker: sentence([
      actors[milestone.actor],
      milestoneKinds[milestone.kind],
      ...(figure ? [] : [period]),
      openness(milestone),
    ]),
    headline: milestone.title,
    standfirst: milestone.unconfirmed.includes('summary') ? undefined : sentences(milestone.summary),
    figure,
    voice: 'talks',
    span: spanAround(record, date),
    highlight: [milestone.id],
  };
}

/** How many organisations rules added together; nothing where they added none. */
export function addedFigure(rules: readonly Designation[]): CoverFigure | undefined {
  const counts = rules.map(countAdded).filter(({ organisations }) => organisations > 0);
  const organisations = counts.reduce((sum, count) => sum + count.organisations, 0);
  if (organisations === 0) return undefined;
  return {
    ...(counts.some(({ isFloor }) => isFloor) ? { lead: 'at least' } : {}),
    number: organisations.toLocaleString('en-GB'),
    caption: organisations === 1 ? 'organisation added' : 'organisations added',
  };
}

/** A day as on a calendar's leaf, or days of one month; nothing for longer or less precise dates. */
function dayFigure(date: CalendarDate, until: CalendarDate | undefined, isOpen: boolean): CoverFigure | undefined {
  const month = date.slice(0, 7);
  if (datePrecision(date) !== 'day' || (until && until.slice(0, 7) !== month)) return undefined;
  const days = [date, ...(until ? [until] : [])].map((day) => String(Number(day.slice(8))));
  return { ...(isOpen ? { lead: 'about' } : {}), number: days.join('–'), caption: formatDate(month) };
}

/** Names readers may know. Not of rules nobody has looked into yet: there they are whoever is still on the list. */
function namesIn({ notable, research, unconfirmed }: Designation): Standfirst | undefined {
  if (notable.length === 0 || research === 'not-yet' || unconfirmed.includes('notable')) return undefined;
  return { parts: notable, joint: '; ', rest: ' and others' };
}

function openness({ confidence }: Pick<Milestone, 'confidence'>): string | undefined {
  return confidence === 'low' ? confidences.low.toLowerCase() : undefined;
}

function sentence(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
