import { getRecord } from '../../the-record';
import { recordEvents } from '../../timeline/record-events';

/** What the timeline's script draws from: the record's events as the layout takes them, in order of time. */
export async function GET(): Promise<Response> {
  return Response.json(recordEvents(await getRecord()));
}
