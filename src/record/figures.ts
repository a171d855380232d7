import { type CalendarDate, utcExtent } from './calendar-date.ts';
import { countAdded, type OrganisationCount, rulesThatAdd, sumCounts } from './count-events.ts';
import { axisDate, type Designation } from './designation.ts';
import { daysFrom } from './nearness.ts';
import type { TheRecord } from './record.ts';
import type { Remarks } from './remarks.ts';

/** Figures an article may print with `<Figure of="..." />`; each is computed from the record when the site is built. */
export const figureNames = [
  'entities-added',
  'public-security-bodies',
  'companies',
  'entities-on-list',
  'designations',
  'milestones',
  'organisations-added',
  'rules-that-add',
  'still-listed',
  'days-between',
  'entries-with-footnote',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A number, and whether parties since removed are missing from it, so that it reads "at least". */
export interface FigureValue {
  readonly value: number;
  readonly isFloor: boolean;
}

/** Figures that speak of one designation and so need its id. */
export const figuresOfOneDesignation: readonly FigureName[] = [
  'entities-added',
  'public-security-bodies',
  'companies',
  'still-listed',
];

/** What a figure is of, where it is not of the whole record. */
export interface FigureOf {
  /** Id of a designation. */
  readonly in?: string | undefined;
  /** First and last date of the rules that count, both included. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  /** Main themes of the rules that count, with spaces between. */
  readonly theme?: string | undefined;
  /** Ids of the two events between which days are counted. */
  readonly event?: string | undefined;
  readonly and?: string | undefined;
  /** Number of a footnote of the list, e.g. "4": a tag that widens the licence requirement. */
  readonly footnote?: string | undefined;
}

/**
 * A figure of the record, as a count: organisations, records or days, as the name says.
 *
 * @throws {RangeError} when the figure needs a designation or events, and an id is missing or unknown
 */
export function figure(record: TheRecord, of: FigureName, ask: FigureOf = {}): FigureValue {
  switch (of) {
    case 'entities-added':
      return valueOf(countAdded(theRule(record, of, ask.in)));
    case 'public-security-bodies':
      return exactly(countSort(record, theRule(record, of, ask.in), 'public-security'));
    case 'companies':
      return exactly(countSort(record, theRule(record, of, ask.in), 'company'));
    case 'entities-on-list':
      return exactly(record.entities.length);
    case 'designations':
      return exactly(record.designations.length);
    case 'milestones':
      return exactly(record.milestones.length);
    case 'organisations-added':
      return valueOf(sumCounts(rulesAsked(record, ask).map(countAdded)));
    case 'rules-that-add':
      return exactly(rulesThatAdd(rulesAsked(record, ask)).length);
    case 'still-listed':
      return exactly(theRule(record, of, ask.in).entities.length);
    case 'entries-with-footnote':
      return exactly(countTagged(record, ask.footnote));
    case 'days-between':
      return exactly(Math.abs(daysFrom(dateOf(record, ask.event), { date: dateOf(record, ask.and) })));
  }
}

function rulesAsked({ designations }: TheRecord, { from, to, theme }: FigureOf): Designation[] {
  const themes = theme?.split(/\s+/).filter(Boolean);
  const startMs = from === undefined ? -Infinity : utcExtent(from)[0];
  const endMs = to === undefined ? Infinity : utcExtent(to)[1];
  return designations.filter((rule) => {
    const [dayMs] = utcExtent(axisDate(rule));
    return dayMs >= startMs && dayMs < endMs && (themes?.includes(rule.theme) ?? true);
  });
}

function countTagged({ entities }: TheRecord, footnote = ''): number {
  if (!/^\d$/.test(footnote)) throw new RangeError(`A footnote is one digit; found "${footnote}".`);
  return entities.filter(({ license_requirement }) =>
    license_requirement.some((code) => code.startsWith(`fn${footnote}-`)),
  ).length;
}

function dateOf({ designations, milestones }: TheRecord, id = ''): CalendarDate {
  const rule = designations.find((designation) => designation.id === id);
  const date = rule ? axisDate(rule) : milestones.find((milestone) => milestone.id === id)?.date;
  if (date === undefined) throw new RangeError(`Days are counted between two events; "${id}" is none.`);
  return date;
}

function exactly(value: number): FigureValue {
  return { value, isFloor: false };
}

function valueOf({ organisations, isFloor }: OrganisationCount): FigureValue {
  return { value: organisations, isFloor };
}

function countSort(record: TheRecord, rule: Designation, sort: Remarks['sort']): number {
  const added = new Set(rule.entities);
  const ofSort = record.remarks.filter((remarks) => remarks.sort === sort).flatMap((remarks) => remarks.entities);
  return ofSort.filter((id) => added.has(id)).length;
}

function theRule(record: TheRecord, of: FigureName, id = ''): Designation {
  const rule = record.designations.find((designation) => designation.id === id);
  if (!rule) throw new RangeError(`The figure "${of}" needs a designation; "${id}" is none.`);
  return rule;
}
