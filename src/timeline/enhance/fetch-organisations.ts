import { type Organisation, type OrganisationsFile, readOrganisation } from '../state/organisations.ts';
import { breathe } from './breathe.ts';

/** So many names are made ready at a time, so that a slow phone is never held up for long. */
const AT_A_TIME = 150;

/** All organisations, in the order of the alphabet. @throws {Error} when the file cannot be had */
export async function fetchOrganisations(address: string, signal: AbortSignal): Promise<Organisation[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  const { listings, entries } = (await answer.json()) as OrganisationsFile;
  const organisations: Organisation[] = [];
  for (let start = 0; start < entries.length; start += AT_A_TIME) {
    for (const row of entries.slice(start, start + AT_A_TIME)) organisations.push(readOrganisation(row, listings));
    await breathe();
  }
  return organisations;
}
