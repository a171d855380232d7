import { type ContentItem, findingIn } from '../reader/content-file.ts';
import type { Finding } from '../reader/finding.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { isCalendarDate, utcExtent } from '../record/calendar-date.ts';
import { formatDate } from '../record/format-date.ts';
import type { FieldPath } from '../record/references.ts';

/** A part of the record, with the day through which it was checked, by its name in provenance.json. */
type Part = 'milestones' | 'federal_register';

/**
 * Dates of events later than the day through which the record was checked.
 *
 * What an article says of itself, and how long a truce is to hold, may lie later.
 */
export function checkBeyondRecord(reading: ContentReading): Finding[] {
  const verified = reading.provenance?.value?.verified_through;
  if (!verified) return [];
  const beyond = (part: Part, item: ContentItem<unknown>, path: FieldPath, date: string | undefined): Finding[] => {
    if (date === undefined || !isCalendarDate(date) || utcExtent(date)[0] <= utcExtent(verified[part])[0]) return [];
    return [
      findingIn(
        item,
        path,
        `Found ${formatDate(date)}, but this part of the record was checked through ${formatDate(verified[part])} only. Check the days between as well, then write the new day at "verified_through", "${part}" in content/entity-list/provenance.json; or look whether the date has a slip.`,
        'beyond-record',
        'warning',
      ),
    ];
  };
  return [
    ...reading.designations.flatMap((item) =>
      (['announced', 'published', 'effective'] as const)
        .flatMap((field) => beyond('federal_register', item, [field], item.value?.[field]))
        .slice(0, 1),
    ),
    ...reading.milestones.flatMap((item) =>
      (['date', 'until'] as const)
        .flatMap((field) => beyond('milestones', item, [field], item.value?.[field]))
        .slice(0, 1),
    ),
    ...reading.tariffRates.flatMap((item) => beyond('milestones', item, ['date'], item.value?.date)),
    ...reading.remarks.flatMap((item) =>
      (item.value?.events ?? []).flatMap(({ date }, index) =>
        beyond('milestones', item, ['events', index, 'date'], date),
      ),
    ),
  ];
}
