import { byList, idOf, type KnownIds } from '../record/references.ts';
import type { ContentItem } from './content-file.ts';
import type { ContentReading } from './read-content.ts';

/** Ids of a list that could not be read: any id may be among them, so none is told to be wrong. */
class AnyId extends Set<string> {
  override has(): boolean {
    return true;
  }
}
export const anyId: ReadonlySet<string> = new AnyId();

/** Ids an item may be called by: its own, and the one its file's name gives. */
export function knownIdsOf(reading: ContentReading): KnownIds {
  return byList((list): ReadonlySet<string> => {
    const items: readonly ContentItem<unknown>[] = reading[list];
    const ids = items.map((item) => [idOf(item.raw), item.id].filter((id) => id !== undefined));
    const isComplete = !reading.unread.has(list) && ids.every(({ length }) => length > 0);
    return isComplete ? new Set(ids.flat()) : anyId;
  });
}
