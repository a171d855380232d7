import { formatCount, countAdded } from '../record/count-events.ts';
import { axisDate, type Designation } from '../record/designation.ts';
import { formatDate, formatPeriod } from '../record/format-date.ts';
import { headlineOf } from '../record/headline.ts';
import type { Milestone } from '../record/milestone.ts';
import { nearestInWords } from '../record/nearest-in-words.ts';
import type { TheRecord } from '../record/record.ts';
import type { Source } from '../record/source.ts';
import { whoStatesTheGround } from '../record/stated-ground.ts';
import { isTalks, milestonesBeside } from '../record/talks.ts';
import { compareDates } from '../record/calendar-date.ts';
import { actions, actors, confidences, milestoneKinds, themes } from '../record/vocabulary.ts';

/** What a frame says of one event or one entry of the list. */
export interface CardWords {
  readonly title: string;
  readonly summary: string;
  /** Address of its own page, from the site's root. */
  readonly full: string;
  readonly lane: 'list' | 'talks';
  readonly kicker: string;
  readonly chinese?: string | undefined;
  readonly caution?: string | undefined;
  /** Who says what the text says: an allegation is never ours. */
  readonly by?: string | undefined;
  readonly text?: string | undefined;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sources: readonly Source[];
}

/** A rule of the Entity List. */
export function ruleCard(record: TheRecord, rule: Designation): CardWords {
  const date = axisDate(rule);
  const isDayOpen = rule.unconfirmed.includes(rule.effective ? 'effective' : 'published');
  const isBesideTalks = compareDates(date, record.milestones[0]?.date ?? '') >= 0;
  const talks = milestonesBeside(record.milestones, date, 0).filter(({ milestone }) => isTalks(milestone));
  return {
    title: headlineOf(rule),
    summary: `${rule.effective ? 'In effect' : 'Published'} ${isDayOpen ? 'about' : 'on'} ${formatDate(date)}.`,
    full: `/designations/${rule.id}/`,
    lane: 'list',
    kicker: `${actions[rule.action]} · ${themes[rule.theme]}${rule.unconfirmed.includes('theme') ? ' (not confirmed)' : ''}`,
    caution: cautionOf(rule, 'reason'),
    by: whoStatesTheGround(rule),
    text: rule.reason,
    facts: [
      ...(countAdded(rule).organisations > 0 ? [{ name: 'Added', value: formatCount(countAdded(rule)) }] : []),
      ...(rule.cite_display ? [{ name: 'Federal Register', value: rule.cite_display }] : []),
      ...(isBesideTalks ? [{ name: 'Beside it', value: `${nearestInWords(talks)} Nearness is not cause.` }] : []),
    ],
    sources: rule.sources,
  };
}

/** A milestone of the trade war. */
export function milestoneCard(milestone: Milestone): CardWords {
  const day = `${milestone.unconfirmed.includes('date') ? 'about ' : ''}${formatPeriod(milestone.date, milestone.until)}`;
  return {
    title: milestone.title,
    summary: `${day.slice(0, 1).toUpperCase()}${day.slice(1)}${milestone.location ? `, ${milestone.location}` : ''}.`,
    full: `/milestones/${milestone.id}/`,
    lane: 'talks',
    kicker: `${actors[milestone.actor]} · ${milestoneKinds[milestone.kind]}`,
    caution: cautionOf(milestone, 'summary'),
    text: milestone.summary,
    facts: [],
    sources: milestone.sources,
  };
}

function cautionOf(event: Designation | Milestone, textField: 'reason' | 'summary'): string | undefined {
  if ('research' in event && event.research === 'not-yet') return 'Not yet researched';
  if (event.confidence !== 'high') return confidences[event.confidence];
  return event.unconfirmed.includes(textField) ? confidences.medium : undefined;
}
