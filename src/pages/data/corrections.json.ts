import type { APIRoute } from 'astro';
import { correctedPages, newestFirst } from '../../record/corrections.ts';
import { absoluteHref } from '../../site.ts';
import { getRecord } from '../../the-record.ts';

/** The log of corrections for machines, the newest first, each with the whole addresses of the pages it changed. */
export const GET: APIRoute = async () => {
  const { corrections } = await getRecord();
  const log = newestFirst(corrections).map((correction) => ({
    ...correction,
    pages: correctedPages(correction).map(absoluteHref),
  }));
  return new Response(`${JSON.stringify({ corrections: log }, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
