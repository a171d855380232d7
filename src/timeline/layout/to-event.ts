import { datePrecision, utcExtent } from '../../record/calendar-date.ts';
import { countAdded } from '../../record/count-events.ts';
import { axisDate, type Designation } from '../../record/designation.ts';
import { headlineOf } from '../../record/headline.ts';
import type { Milestone } from '../../record/milestone.ts';
import { markKind } from './mark-kind.ts';
import type { ListEvent, TalksEvent } from './timeline-event.ts';

/**
 * A rule as an event of the List's lane, standing at its effective date, else the published one.
 *
 * @param hongKong - of the organisations it added, how many the list as it stands shows in Hong Kong only
 */
export function listEvent(rule: Designation, hongKong = 0): ListEvent {
  const date = axisDate(rule);
  const [startMs, endMs] = utcExtent(date);
  const isDateOpen = rule.unconfirmed.includes(rule.effective ? 'effective' : 'published');
  return {
    id: rule.id,
    lane: 'list',
    title: headlineOf(rule),
    label: rule.label ?? rule.title,
    date,
    startMs,
    endMs,
    theme: rule.theme,
    count: countAdded(rule),
    hongKong: Math.min(hongKong, rule.chart_count),
    removed: rule.entities_removed_china ?? 0,
    isLabelled: rule.label !== undefined,
    isApproximate: isDateOpen,
    isDateOpen,
    isUnconfirmed: rule.confidence === 'low',
    confidence: rule.confidence,
  };
}

/** A milestone as an event of the Talks' lane; a period reaches to the end of its last day. */
export function talksEvent(milestone: Milestone): TalksEvent {
  const [startMs, dayEndMs] = utcExtent(milestone.date);
  const isDateOpen = milestone.unconfirmed.includes('date');
  const endMs = milestone.until ? utcExtent(milestone.until)[1] : dayEndMs;
  return {
    id: milestone.id,
    lane: 'talks',
    title: milestone.title,
    label: milestone.label ?? milestone.title,
    date: milestone.date,
    ...(milestone.until ? { until: milestone.until } : {}),
    startMs,
    endMs,
    actor: milestone.actor,
    kind: markKind(milestone.kind, milestone.direction),
    significance: milestone.significance,
    isApproximate: isDateOpen || datePrecision(milestone.date) !== 'day',
    isDateOpen,
    isUnconfirmed: milestone.confidence === 'low',
    confidence: milestone.confidence,
    ...(milestone.truce
      ? { truce: { name: milestone.truce.name, startMs, endMs: utcExtent(milestone.truce.until)[1] } }
      : {}),
  };
}
