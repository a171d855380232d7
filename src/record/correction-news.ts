import { type Correction, correctedPages, newestFirst } from './corrections.ts';
import { formatDate } from './format-date.ts';

/** A correction as the feed of the record tells it. */
export interface CorrectionNews {
  /** Address of its line in the log, from the site's root. */
  readonly path: string;
  readonly title: string;
  /** The day the page was changed. */
  readonly date: string;
  /** The day in words. */
  readonly dateText: string;
  readonly kind: 'Correction';
  /** What the page said, what it says and why. */
  readonly summary: string;
  /** Addresses of the pages that were changed, from the site's root. */
  readonly pages: readonly string[];
}

/** Corrections for the feed, the newest first. */
export function correctionNews(corrections: readonly Correction[]): CorrectionNews[] {
  return newestFirst(corrections).map((correction) => {
    const { id, date, was, is, why } = correction;
    return {
      path: `/corrections/#c-${id}`,
      title: `Correction: ${is}`,
      date,
      dateText: formatDate(date),
      kind: 'Correction' as const,
      summary: `The page said: ${was} It now says: ${is} ${why}`,
      pages: correctedPages(correction),
    };
  });
}
