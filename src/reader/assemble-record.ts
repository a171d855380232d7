import { compareDates } from '../record/calendar-date.ts';
import { axisDate } from '../record/designation.ts';
import type { TheRecord } from '../record/record.ts';
import type { ContentItem } from './content-file.ts';
import { compareText } from './finding.ts';
import type { ContentReading } from './read-content.ts';

/**
 * The checked record, lists in the order of their dates, else of their ids.
 *
 * @throws {Error} when something did not fit its schema; whoever calls this has shown the findings before
 */
export function assembleRecord(reading: ContentReading): TheRecord {
  const provenance = reading.provenance?.value;
  if (!provenance) throw new Error('content/entity-list/provenance.json could not be read.');
  return inOrder({
    designations: valuesOf(reading.designations),
    milestones: valuesOf(reading.milestones),
    entities: valuesOf(reading.entities),
    remarks: valuesOf(reading.remarks),
    terms: valuesOf(reading.terms),
    people: valuesOf(reading.people),
    corrections: valuesOf(reading.corrections),
    tariffRates: valuesOf(reading.tariffRates),
    provenance,
  });
}

/** A record with each list in its order. */
export function inOrder(record: TheRecord): TheRecord {
  return {
    ...record,
    designations: record.designations.toSorted(
      (a, b) => compareDates(axisDate(a), axisDate(b)) || compareText(a.id, b.id),
    ),
    milestones: record.milestones.toSorted((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id)),
    tariffRates: record.tariffRates.toSorted((a, b) => compareDates(a.date, b.date)),
  };
}

function valuesOf<Value>(items: readonly ContentItem<Value>[]): Value[] {
  return items.map(({ value, file }) => {
    if (value === undefined) throw new Error(`${file.file} does not fit its schema.`);
    return value;
  });
}
