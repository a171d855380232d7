import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was made by a page of this very server: the browser names where the page came from, and the
 * server is called by a name that no other can take.
 */
export function isOfThisSite({ host, origin, ...headers }: IncomingHttpHeaders): boolean {
  if (host === undefined || origin === undefined || !isOwnName(host)) return false;
  const from = headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin') return false;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Addresses in digits and names below "localhost" always mean this machine or one named outright; other names can be bent to it. */
export function isOwnName(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return /^(localhost|[a-z0-9-]+\.localhost|\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i.test(name);
}

/** Whether two words are the same, in a time that does not tell how much of them is. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
