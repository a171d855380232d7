import { type ContentItem, findingIn } from './content-file.ts';
import type { FieldPath } from '../record/references.ts';
import type { Finding } from './finding.ts';
import type { ContentReading } from './read-content.ts';

/** Words that stand twice in one list, as an id does that was copied with its line. The government's list is left as it is. */
export function checkLists(reading: ContentReading): Finding[] {
  const items: readonly ContentItem<unknown>[] = [
    ...reading.milestones,
    ...reading.remarks,
    ...reading.terms,
    ...reading.people,
    ...reading.corrections,
    ...reading.tariffRates,
    ...reading.articles,
    ...reading.lessons,
  ];
  return [
    // The entries of a rule are counted where the sums are.
    ...reading.designations.flatMap((item) =>
      twiceIn(item, item.raw, []).filter(({ field }) => !/^entities\b/.test(field)),
    ),
    ...items.flatMap((item) => twiceIn(item, item.raw, [])),
  ];
}

function twiceIn(item: ContentItem<unknown>, value: unknown, path: FieldPath): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => twiceIn(item, inner, [...path, name]));
  const seen = new Set<string>();
  return value.flatMap((inner: unknown, index): Finding[] => {
    if (typeof inner !== 'string') return twiceIn(item, inner, [...path, index]);
    if (!seen.has(inner)) {
      seen.add(inner);
      return [];
    }
    const words = inner.length > 60 ? `${inner.slice(0, 59)}…` : inner;
    return [findingIn(item, [...path, index], `"${words}" stands twice in this list. Keep one of the two.`, 'field')];
  });
}
