import type { CalendarDate } from './calendar-date.ts';
import type { Designation } from './designation.ts';
import type { Entity } from './entity.ts';
import type { TheRecord } from './record.ts';

/** One citation the list prints beside an entry: the rule that added it, or one that changed it later. */
export interface Listing {
  readonly citation: string;
  readonly date?: CalendarDate | undefined;
  /** The rule the citation lies in, where the record has it. */
  readonly rule?: Designation | undefined;
}

/** The rule that put an entry on the list. */
export function ruleThatListed(
  record: Pick<TheRecord, 'designations'>,
  entity: Pick<Entity, 'id'>,
): Designation | undefined {
  return record.designations.find(({ entities }) => entities.includes(entity.id));
}

/**
 * Every citation of an entry, the one that added it first, then in the order of the list.
 *
 * The first belongs to the rule that names the entry; a later one to the rule whose own
 * pages include exactly that citation. One that fits no rule of the record stays without.
 */
export function listingsOf(record: Pick<TheRecord, 'designations'>, entity: Entity): Listing[] {
  const first: Listing = { citation: entity.fr_citation, date: entity.fr_date, rule: ruleThatListed(record, entity) };
  const later = entity.fr_history
    .filter(({ citation }) => citation !== entity.fr_citation)
    .map(({ citation, date }) => ({ citation, date, rule: ruleOfPage(record, citation) }));
  return [first, ...later];
}

function ruleOfPage({ designations }: Pick<TheRecord, 'designations'>, citation: string): Designation | undefined {
  return designations.find(
    ({ fr_citation, cite_display, el_citations }) =>
      fr_citation === citation || cite_display === citation || el_citations.includes(citation),
  );
}
