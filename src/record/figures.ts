import { countAdded, type OrganisationCount, sumCounts } from './count-events.ts';
import type { Designation } from './designation.ts';
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
] as const;
export type FigureName = (typeof figureNames)[number];

/** A number, and whether parties since removed are missing from it, so that it reads "at least". */
export interface FigureValue {
  readonly value: number;
  readonly isFloor: boolean;
}

/** Figures that speak of one designation and so need its id. */
export const figuresOfOneDesignation: readonly FigureName[] = ['entities-added', 'public-security-bodies', 'companies'];

/**
 * A figure of the record, as a count: organisations or records, as the name says.
 *
 * @param inDesignation - id of the designation, for figures that speak of one
 * @throws {RangeError} when the figure needs a designation and the id is missing or unknown
 */
export function figure(record: TheRecord, of: FigureName, inDesignation?: string): FigureValue {
  switch (of) {
    case 'entities-added':
      return valueOf(countAdded(theRule(record, of, inDesignation)));
    case 'public-security-bodies':
      return exactly(countSort(record, theRule(record, of, inDesignation), 'public-security'));
    case 'companies':
      return exactly(countSort(record, theRule(record, of, inDesignation), 'company'));
    case 'entities-on-list':
      return exactly(record.entities.length);
    case 'designations':
      return exactly(record.designations.length);
    case 'milestones':
      return exactly(record.milestones.length);
    case 'organisations-added':
      return valueOf(sumCounts(record.designations.map(countAdded)));
  }
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
