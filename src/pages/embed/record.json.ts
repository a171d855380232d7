import { versionOf } from '../../downloads/publication.ts';
import { recordDigests } from '../../embed/record-digests.ts';
import { getRecord } from '../../the-record.ts';

/** What a pinned copy asks, to say what has changed since it was made. */
export async function GET(): Promise<Response> {
  const record = await getRecord();
  const { verified_through: verified } = record.provenance;
  const answer = { version: versionOf(record), verified, events: recordDigests(record) };
  return new Response(`${JSON.stringify(answer)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
