import type { TheRecord } from '../record/record.ts';
import { inOrder } from './assemble-record.ts';
import type { ContentItem } from './content-file.ts';
import type { ContentReading } from './read-content.ts';

/**
 * The record as far as it can be read, for whoever is at work on it: what does not fit its schema stands as it stood
 * before, or is left out where it never fitted.
 *
 * @param last - the record as it was assembled before, if it was
 * @returns nothing when not even the dates of the record can be had
 */
export function assembleWhileEditing(reading: ContentReading, last?: TheRecord): TheRecord | undefined {
  const provenance = reading.provenance?.value ?? last?.provenance;
  if (!provenance) return undefined;
  const rates = reading.tariffRates.flatMap(({ value }) => value ?? []);
  return inOrder({
    designations: whatFits(reading.designations, last?.designations),
    milestones: whatFits(reading.milestones, last?.milestones),
    entities: whatFits(reading.entities, last?.entities),
    remarks: whatFits(reading.remarks, last?.remarks),
    terms: whatFits(reading.terms, last?.terms),
    people: whatFits(reading.people, last?.people),
    corrections: whatFits(reading.corrections, last?.corrections),
    tariffRates: rates.length > 0 ? rates : (last?.tariffRates ?? []),
    provenance,
  });
}

/** A list whose file cannot be read at all is empty here, and stays as it was. */
function whatFits<Value extends { readonly id: string }>(
  items: readonly ContentItem<Value>[],
  last: readonly Value[] = [],
): readonly Value[] {
  if (items.length === 0) return last;
  return items.flatMap(({ id, value }) => value ?? last.find((one) => one.id === id) ?? []);
}
