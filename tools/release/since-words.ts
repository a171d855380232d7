/** What was known when a page was pinned. */
export interface Known {
  /** Where the record of today is to be asked for. */
  readonly record: string;
  /** The digits of each event the page shows, by its id. */
  readonly own: Readonly<Record<string, string>>;
  /** Ids of the record's other events. */
  readonly others: readonly string[];
}

/**
 * What has changed since a page was pinned, in a sentence.
 *
 * @param answer - what the site answered, whatever it is
 * @returns nothing when the answer is no record
 */
export function sinceWords({ own, others }: Pick<Known, 'own' | 'others'>, answer: unknown): string | undefined {
  const { events } = Object(answer) as { events?: unknown };
  if (typeof events !== 'object' || events === null) return undefined;
  const digits = new Map(Object.entries(events));
  // A record without events is none: somebody else answered.
  if (digits.size === 0) return undefined;
  const known = new Set([...Object.keys(own), ...others]);
  const fresh = [...digits.keys()].filter((id) => !known.has(id)).length;
  const changed = Object.entries(own).filter(([id, before]) => digits.get(id) !== before).length;
  if (fresh === 0 && changed === 0) return 'Nothing shown here has changed since.';
  const news = `the record has ${fresh} new ${fresh === 1 ? 'event' : 'events'}`;
  const were = changed === 1 ? 'was' : 'were';
  if (fresh === 0) return `Since then ${changed} of the events shown here ${were} changed.`;
  if (changed === 0) return `Since then ${news}; nothing shown here was changed.`;
  return `Since then ${news}, and ${changed} of those shown here ${were} changed.`;
}
