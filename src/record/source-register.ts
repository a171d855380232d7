import { type CalendarDate, compareDates } from './calendar-date.ts';
import { groupBy } from './group-by.ts';
import { comparePublishers, publisherId, publisherName, slugOf, whyPrimary } from './publishers.ts';
import { type Citation, type CitingPage, type Reading, readings } from './where-cited.ts';

/** One address, and every page of the site that rests on it. */
export interface CitedDocument {
  /** Fit for an anchor, and the same as long as the address is. */
  readonly anchor: string;
  readonly url: string;
  readonly title: string;
  readonly date?: CalendarDate | undefined;
  /** The farthest anybody followed it. */
  readonly reading: Reading;
  readonly pages: readonly CitingPage[];
}

/** A publisher with its documents, the oldest first, those without a date last. */
export interface CitedPublisher {
  readonly id: string;
  readonly name: string;
  /** Why its documents are primary ones; left out for all others. */
  readonly primary?: string | undefined;
  readonly documents: readonly CitedDocument[];
  /** Pages of the site that rest on its documents. */
  readonly pageCount: number;
}

/** Publishers A to Z, each with its documents. */
export function registerOf(citations: readonly Citation[]): CitedPublisher[] {
  const byPublisher = groupBy(citations, ({ source }) => publisherId(source.publisher));
  return [...byPublisher]
    .map(([id, cited]) => publisherOf(id, cited))
    .sort((a, b) => comparePublishers(a.name, b.name) || comparePublishers(a.id, b.id));
}

function publisherOf(id: string, cited: readonly Citation[]): CitedPublisher {
  const names = cited.map(({ source }) => publisherName(source.publisher));
  const name = commonest(names);
  return {
    id,
    name,
    primary: whyPrimary(name),
    documents: documentsOf(cited),
    pageCount: new Set(cited.map(({ page }) => page.path)).size,
  };
}

function documentsOf(cited: readonly Citation[]): CitedDocument[] {
  const taken = new Set<string>();
  return [...groupBy(cited, ({ source }) => source.url)]
    .sort(([urlA], [urlB]) => (urlA < urlB ? -1 : 1))
    .map(([url, uses]) => ({ anchor: takeAnchor(url, taken), url, ...describe(uses) }))
    .sort(byDate);
}

function describe(uses: readonly Citation[]): Pick<CitedDocument, 'title' | 'date' | 'reading' | 'pages'> {
  const order = Object.keys(readings) as Reading[];
  const dates = uses.flatMap(({ source }) => source.date ?? []);
  return {
    title: commonest(uses.map(({ source }) => source.title)),
    // The most precise is the longest: a day says more than its month.
    date: dates.sort((a, b) => b.length - a.length || compareDates(a, b))[0],
    reading: order.find((reading) => uses.some((use) => use.reading === reading)) ?? 'not-opened',
    pages: [...new Map(uses.map(({ page }) => [page.path, page])).values()],
  };
}

/** The text that stands most often; of several, the first. */
function commonest(texts: readonly string[]): string {
  const counts = [...groupBy(texts, (text) => text)].map(([text, { length }]) => ({ text, length }));
  return counts.reduce((best, other) => (other.length > best.length ? other : best)).text;
}

function takeAnchor(url: string, taken: Set<string>): string {
  const slug = `d-${slugOf(decodeSafely(url).replace(/^https?:\/\/(?:www\.)?/, ''))}`;
  let anchor = slug;
  for (let count = 2; taken.has(anchor); count++) anchor = `${slug}-${count}`;
  taken.add(anchor);
  return anchor;
}

/** Addresses may hold a stray "%" that stands for nothing. */
function decodeSafely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function byDate(a: CitedDocument, b: CitedDocument): number {
  if (a.date && b.date) return compareDates(a.date, b.date) || (a.title < b.title ? -1 : 1);
  if (a.date || b.date) return a.date ? -1 : 1;
  return a.title < b.title ? -1 : 1;
}
