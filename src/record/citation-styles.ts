import { type CalendarDate, utcExtent } from './calendar-date.ts';
import { type CitationText, curlQuotes, endSentence, inQuotes } from './citation-text.ts';
import { monthName } from './format-date.ts';

/** What a reference to one of our pages is made of. No day of access: that only the reader knows. */
export interface Citable {
  readonly title: string;
  /** The whole address, with its protocol. */
  readonly address: string;
  /** Name of the site the page stands on. */
  readonly site: string;
  /**
   * Who wrote it, printed as it stands: a name is not turned round, because nothing tells
   * an organisation from a person, or a family name that comes first from one that comes last.
   */
  readonly author?: string | undefined;
  readonly published?: CalendarDate | undefined;
  readonly updated?: CalendarDate | undefined;
  /** Day through which the record behind the page was verified. Stands in for the date of a page without one. */
  readonly verified?: CalendarDate | undefined;
  readonly kind: 'article' | 'page' | 'data';
}

// MLA 9, appendix 1: months longer than four letters are shortened, "Sept." to four.
const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Year, month and day as numbers, as far as the date goes. */
export function dateParts(date: CalendarDate): number[] {
  utcExtent(date); // throws for a date that is not in the calendar
  return date.split('-').map(Number);
}

/** "November 24, 2026", as American styles write a day in running text. */
function monthFirst(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  if (month === undefined) return `${year}`;
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/** "2026, November 24", as APA writes a day in brackets. */
function yearFirst(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  return [`${year}`, month && [monthName(month), day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** "24 Nov. 2026", as MLA writes a day. */
function dayFirst(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  return [day, month && MLA_MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** The note on the record, where the page has no date of its own to be known by. */
const recordNote = ({ published, updated, verified }: Citable, format: (date: CalendarDate) => string) =>
  verified && !published && !updated ? `record verified through ${format(verified)}` : undefined;

const withCapital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/**
 * APA, 7th edition: Author. (Date). *Title*. Site. Address
 *
 * The date of the last change goes before that of publication, "n.d." for none (9.14, 9.15, 9.17); without an author
 * the title comes first (9.12); a version stands in brackets behind the title and a data set says what it is in
 * square ones (10.9); the site is left out where it is the author (10.16); no full stop behind the address (9.35).
 */
export function apa(page: Citable): CitationText {
  const date = page.updated ?? page.published;
  const when = `(${date ? yearFirst(date) : 'n.d.'}).`;
  const note = recordNote(page, monthFirst);
  const marks = [note && `(${withCapital(note)})`, page.kind === 'data' && '[Data set]'].filter(Boolean).join(' ');
  const title = curlQuotes(page.title);
  const work: CitationText = marks ? [{ italic: title }, ` ${marks}.`] : [{ italic: endSentence(title) }];
  const site = page.author === page.site ? '' : `${endSentence(page.site)} `;
  const [first, second] = page.author ? [[`${endSentence(page.author)} ${when} `], work] : [work, [` ${when}`]];
  return [...first, ...second, ` ${site}${page.address}`];
}

/**
 * MLA, 9th edition: Author. “Title.” *Site*, version, date, address.
 *
 * The core elements in the order of chapter 5: an organisation that is also the site is not named as author, and a
 * version comes behind the container. The address goes without protocol (pages 195 and 196).
 */
export function mla(page: Citable): CitationText {
  const date = page.published && dayFirst(page.published);
  const parts = [
    recordNote(page, dayFirst),
    page.updated ? `updated ${dayFirst(page.updated)}` : date,
    page.address.replace(/^https?:\/\//, ''),
  ].filter(Boolean);
  const author = page.author && page.author !== page.site ? `${endSentence(page.author)} ` : '';
  return [`${author}${inQuotes(page.title)} `, { italic: page.site }, `, ${parts.join(', ')}.`];
}

/**
 * Chicago, 17th edition, entry in a bibliography: Author. “Title.” Site. Date. Address.
 *
 * The name of a site is not in italics (14.206); a page is dated by its last change or its publication (14.207),
 * and where it has neither the entry says through which day the record was verified. Without an author the entry
 * begins with the site that answers for the page, which is not named twice.
 */
export function chicago(page: Citable): CitationText {
  const note = recordNote(page, monthFirst);
  const date = page.updated
    ? `Last modified ${monthFirst(page.updated)}`
    : page.published && monthFirst(page.published);
  const author = page.author ?? page.site;
  const parts = [
    endSentence(author),
    inQuotes(page.title),
    author !== page.site && endSentence(page.site),
    date && endSentence(date),
    note && endSentence(withCapital(note)),
    endSentence(page.address),
  ];
  return [parts.filter(Boolean).join(' ')];
}
