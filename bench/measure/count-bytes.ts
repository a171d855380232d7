import type { CDPSession } from 'playwright-core';

export interface Bytes {
  html: number;
  script: number;
  style: number;
  /** What scripts fetch. */
  data: number;
}

export interface ByteCount {
  readonly bytes: Bytes;
  /** Addresses on other servers that the page asked for, in vain. */
  readonly outside: Set<string>;
}

const KINDS: Readonly<Record<string, keyof Bytes>> = {
  Document: 'html',
  Script: 'script',
  Stylesheet: 'style',
  Fetch: 'data',
  XHR: 'data',
};

/** Counts what a page transfers from here on, as it comes over the wire. */
export async function countBytes(session: CDPSession, address: string): Promise<ByteCount> {
  const count = { bytes: { html: 0, script: 0, style: 0, data: 0 }, outside: new Set<string>() };
  const kinds = new Map<string, keyof Bytes>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const kind = KINDS[type ?? ''];
    if (kind) kinds.set(requestId, kind);
    const isElsewhere = /^https?:/.test(request.url) && !request.url.startsWith(address);
    if (isElsewhere) count.outside.add(new URL(request.url).host);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) count.bytes[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  return count;
}
