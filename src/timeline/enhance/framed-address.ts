import type { AddressOfState } from './page-address.ts';

/** What a frame may be asked for by its address or by its host; anything else in an address is not read. */
const ASKABLE = ['from', 'to', 'view', 'lanes', 'theme', 'actor', 'event', 'highlight'] as const;

export interface FramedAddress extends AddressOfState {
  /** Takes wishes of the host; an empty text takes one back. */
  ask(wishes: Readonly<Record<string, unknown>>): void;
}

/**
 * The address of a timeline in a frame: read once, then kept in mind. A frame writes no history of its own, which
 * would come between the host's reader and the host's back button, and which a sandbox forbids.
 *
 * @param search - the query the frame was asked for
 * @param cut - what the page shows as it comes, as a query without "?"; a wish goes before it
 */
export function framedAddress(search: string, hash: string, cut: string): FramedAddress {
  const standard = new URLSearchParams(cut);
  const asked = new URLSearchParams(search);
  let query = new URLSearchParams();
  const take = (name: string, value: string | null): void => {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  };
  for (const name of ASKABLE) take(name, asked.getAll(name).join(',') || standard.get(name));
  return {
    search: () => `?${query.toString()}`,
    hash: () => hash,
    write: (written) => {
      query = new URLSearchParams(written);
    },
    ask: (wishes) => {
      for (const name of ASKABLE) {
        const value = wishes[name];
        if (typeof value === 'string') take(name, value || standard.get(name));
      }
    },
  };
}
