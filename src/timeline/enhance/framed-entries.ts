import { markPath, markTurn } from '../layout/mark-path.ts';
import type { TimelineEvent } from '../layout/timeline-event.ts';
import { make, makeSvg } from './make-element.ts';
import type { PlainDetails } from './plain-details.ts';

/** Place of each column in the table of a framed timeline: marks/FramedTable.astro. */
const column = { date: 0, title: 1, what: 2, source: 4 } as const;

/** An entry of the list, made from the event's row of the table: as marks/FramedList.astro prints it. */
export function makeEntry(event: TimelineEvent, row: HTMLTableRowElement): HTMLLIElement {
  const cell = (name: keyof typeof column): HTMLTableCellElement | undefined => row.cells[column[name]];
  const time = make('time', '', cell('date')?.textContent ?? '');
  time.dateTime = event.date;
  const title = copyLink(cell('title'));
  title?.classList.add('event-title');
  const entry = make(
    'li',
    `event event-${event.lane}`,
    glyph(event, row.dataset['sign'] ?? ''),
    make('p', 'event-head', time, ' ', ...(title ? [title] : [])),
    make('p', 'event-meta', words(cell('what')), ' · Source: ', ...copyOf(cell('source'))),
  );
  entry.dataset['event'] = event.id;
  return entry;
}

/** What the row of an event says of it, for the panel. */
export function rowDetails(root: HTMLElement, id: string): PlainDetails | undefined {
  const row = root.querySelector<HTMLTableRowElement>(`[data-part="table"] tr[data-event="${CSS.escape(id)}"]`);
  const title = row?.cells[column.title]?.querySelector('a');
  if (!row || !title) return undefined;
  const meta = [words(row.cells[column.what]), ' · Source: '].map((text) => document.createTextNode(text));
  return { href: title.href, meta: [...meta, ...copyOf(row.cells[column.source])], textName: '', text: '' };
}

function words(cell: Element | undefined): string {
  return (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function copyOf(cell: Element | undefined): Node[] {
  return [...(cell?.cloneNode(true).childNodes ?? [])];
}

function copyLink(cell: Element | undefined): HTMLAnchorElement | undefined {
  const link = cell?.querySelector('a')?.cloneNode(true);
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/** @param sign - a group of themes; of a milestone its kind is the sign */
function glyph(event: TimelineEvent, sign: string): SVGSVGElement {
  const shape =
    event.lane === 'list'
      ? makeSvg('rect', { class: `theme-${sign}`, x: '-4', y: '-8', width: '8', height: '16' })
      : makeSvg('path', { d: markPath(event.kind), transform: `rotate(${markTurn(event.kind)})` });
  const isUnsure = event.lane === 'talks' && (event.isApproximate || event.isUnconfirmed);
  return makeSvg(
    'svg',
    {
      class: `glyph${isUnsure ? ' is-approximate' : ''}`,
      viewBox: '-10 -10 20 20',
      width: '18',
      height: '18',
      'aria-hidden': 'true',
    },
    shape,
  );
}
