import { type CalendarDate, utcExtent } from '../../src/record/calendar-date.ts';

/** An event as the drawing has it; what is named here is what a choice among them rests on. */
export interface DrawnEvent {
  readonly id: string;
  readonly truce?: { readonly startMs: number; readonly endMs: number };
}

/** The drawing's script, taken apart. */
export interface DrawingScript {
  readonly events: readonly DrawnEvent[];
  /** The code, which looks for the events at `self.ltEvents`. */
  readonly code: string;
}

/** @throws {Error} when the file is not as src/pages/embed/view.js.ts writes it */
export function parseDrawingScript(text: string): DrawingScript {
  const [, events, code] = /^self\.ltEvents=(\[.*\]);\n([\s\S]+)$/.exec(text) ?? [];
  if (events === undefined || code === undefined)
    throw new Error('embed/view.js does not begin with the record’s events. Did its form change?');
  return { events: JSON.parse(events) as DrawnEvent[], code: code.trim() };
}

/**
 * The events a page can show: those its table holds, and the truces that reach into its window, whose bands are drawn
 * wherever the truce began.
 *
 * @param ids - of the table
 */
export function eventsFor(
  events: readonly DrawnEvent[],
  ids: ReadonlySet<string>,
  window: { readonly from: CalendarDate; readonly to: CalendarDate },
): DrawnEvent[] {
  const [[startMs], [, endMs]] = [utcExtent(window.from), utcExtent(window.to)];
  return events.filter(({ id, truce }) => ids.has(id) || (truce && truce.startMs < endMs && truce.endMs > startMs));
}

/** The events as an expression that says each name once, which takes half as many bytes. Absent stays absent. */
export function packEvents(events: readonly object[]): string {
  const names = [...new Set(events.flatMap((event) => Object.keys(event)))];
  const rows = events.map((event) => {
    const values = new Map(Object.entries(event));
    return `[${names.map((name) => (values.has(name) ? JSON.stringify(values.get(name)) : '')).join()},]`;
  });
  return `((n,r)=>r.map(v=>Object.fromEntries(n.flatMap((k,i)=>i in v?[[k,v[i]]]:[]))))(${JSON.stringify(names)},[${rows.join()}])`;
}
