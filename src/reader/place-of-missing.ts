import type { FieldPath } from '../record/references.ts';
import { type ContentItem, locateIn } from './content-file.ts';
import type { Place } from './finding.ts';

/**
 * Where a field that is missing belongs: before the one that follows it among the fields of its group, or behind the
 * last that is there.
 *
 * @param fields - of the group, in the order in which they are written
 */
export function placeOfMissing(item: ContentItem<unknown>, path: FieldPath, fields: readonly string[]): Place {
  const group = path.slice(0, -1);
  const written = Object.keys(groupAt(item.raw, group) ?? {});
  const following = fields.slice(fields.indexOf(String(path.at(-1))) + 1).find((name) => written.includes(name));
  if (following !== undefined) return locateIn(item, [...group, following]);
  return written.length > 0 ? item.file.locateEnd([...item.base, ...group]) : locateIn(item, path);
}

function groupAt(value: unknown, path: FieldPath): object | undefined {
  const found = path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  );
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : undefined;
}
