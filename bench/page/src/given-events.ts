import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CalendarDate } from '../../../src/record/calendar-date.ts';
import type { TheRecord } from '../../../src/record/record.ts';
import { eventsAsRecord, extentOf } from '../../events/events-as-record.ts';
import { readEvents } from '../../events/read-events.ts';

interface Given {
  readonly record: TheRecord;
  readonly extent: { readonly from: CalendarDate; readonly to: CalendarDate };
}

let given: Given | undefined;

/** The events of the file that BENCH_EVENTS names, as a record; read once a build. */
export function givenEvents(): Given {
  return (given ??= read());
}

function read(): Given {
  const path = process.env['BENCH_EVENTS'];
  if (!path) throw new Error('BENCH_EVENTS names no file. Run "npm run bench -- page --events FILE --out DIR".');
  const file = basename(path);
  const events = readEvents(file, readFileSync(path, 'utf8'));
  return { record: eventsAsRecord(file, events), extent: extentOf(events) };
}
