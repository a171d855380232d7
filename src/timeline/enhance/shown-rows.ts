import type { TimelineEvent } from '../layout/timeline-event.ts';
import type { Board } from './board.ts';
import { breathe } from './breathe.ts';
import type { DownloadRow } from './write-rows.ts';

const DAY = 86_400_000;
const ROWS_AT_A_TIME = 50;

/** The day of a moment, as "2019-10-09". */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** First and last day of the window that shows. */
export function shownDays(board: Board): { from: string; to: string } {
  const { startMs, endMs } = board.window();
  return { from: dayOf(startMs), to: dayOf(endMs - 1) };
}

/** The events that show, in order of time, with the words and the first source that list and table print of each. */
export async function shownRows(board: Board): Promise<DownloadRow[]> {
  const inTable = elementsByEvent<HTMLTableRowElement>(board.root, '[data-part="table"] tr[data-event]');
  const inList = elementsByEvent(board.root, '[data-part="list"] li[data-event]');
  const rows: DownloadRow[] = [];
  for (const event of board.shown()) {
    rows.push(rowOf(event, inTable.get(event.id), inList.get(event.id)));
    if (rows.length % ROWS_AT_A_TIME === 0) await breathe();
  }
  return rows;
}

function rowOf(event: TimelineEvent, row: HTMLTableRowElement | undefined, item: HTMLElement | undefined): DownloadRow {
  const text = (place: number): string => plain(row?.cells[place]?.textContent ?? '');
  const source = item?.querySelector<HTMLAnchorElement>('a[data-source]');
  const publisher = plain(source?.textContent ?? '');
  // Its name, for those who hear it, goes on to the title.
  const title = plain(source?.ariaLabel?.slice(publisher.length + ': '.length) ?? '');
  const isAddition = event.lane === 'list' && event.count.organisations > 0;
  return {
    id: event.id,
    url: row?.cells[1]?.querySelector('a')?.href ?? '',
    title: event.title,
    lane: event.lane,
    date: event.date,
    until: event.until,
    first_day: dayOf(event.startMs),
    last_day: dayOf(Math.max(event.endMs - DAY, event.startMs)),
    date_in_words: text(0),
    who_and_what: text(3),
    organisations_added: isAddition ? event.count.organisations : undefined,
    organisations_added_is_floor: isAddition ? event.count.isFloor : undefined,
    confidence: event.confidence,
    source_title: title,
    source_publisher: publisher,
    source_url: source?.href ?? '',
  };
}

/** A text without the line breaks of its markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function elementsByEvent<Kind extends HTMLElement>(root: HTMLElement, selector: string): Map<string, Kind> {
  return new Map(
    [...root.querySelectorAll<Kind>(selector)].map((element) => [element.dataset['event'] ?? '', element]),
  );
}
