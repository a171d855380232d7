import type { CitedSource } from './article.ts';
import type { TheRecord } from './record.ts';
import type { Source } from './source.ts';

/** Where words stand, as the head of a lesson says it. */
export interface PlaceOfWords {
  /** Id of a source of the lesson. */
  readonly source?: string | undefined;
  /** Id of an event, whose first source is meant. */
  readonly event?: string | undefined;
}

/**
 * The document that the words of a view or the primary source stand in.
 *
 * @param sources - those of the lesson
 * @throws {Error} when there is none of that name; the check has said so before
 */
export function sourceOf(
  { source, event }: PlaceOfWords,
  sources: readonly CitedSource[],
  { designations, milestones }: Pick<TheRecord, 'designations' | 'milestones'>,
): Source {
  const found =
    source === undefined
      ? [...designations, ...milestones].find(({ id }) => id === event)?.sources[0]
      : sources.find(({ id }) => id === source);
  if (!found) throw new Error(`There is no source "${source ?? event ?? ''}".`);
  return found;
}
