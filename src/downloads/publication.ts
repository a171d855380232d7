import { compareDates } from '../record/calendar-date.ts';
import type { TheRecord } from '../record/record.ts';
import type { Address } from './address.ts';

/** What the downloads are made of. The site's own facts are handed in, so that this room stays pure. */
export interface Publication {
  readonly record: TheRecord;
  readonly address: Address;
  /** The site's name, to be cited. */
  readonly name: string;
  readonly licence: { readonly name: string; readonly url: string };
}

export function publicationOf(
  record: TheRecord,
  site: { readonly name: string; readonly contentLicence: Publication['licence'] },
  address: Address,
): Publication {
  return { record, address, name: site.name, licence: site.contentLicence };
}

/**
 * The version of the data: the last of the days through which its parts were checked, e.g. "2026-10-09".
 *
 * No clock is asked: the same record has the same version whenever the site is built.
 */
export function versionOf({ provenance }: TheRecord): string {
  return Object.values(provenance.verified_through).sort(compareDates).at(-1) ?? '';
}
