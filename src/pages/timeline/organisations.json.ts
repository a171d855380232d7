import { getRecord } from '../../the-record';
import { organisationsFile } from '../../timeline/organisations-file';

/** The names of all entries and the rules that concern each, fetched when the timeline's field is used. Not a download: its form may change; see /data/. */
export async function GET(): Promise<Response> {
  return Response.json(organisationsFile(await getRecord()));
}
