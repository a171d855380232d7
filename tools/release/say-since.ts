/**
 * Says on a pinned page what has changed since, when the site can be reached. Stands in the page itself, and runs
 * from a disk and in a sandbox too. Where the site is out of reach nothing is said.
 */
import { type Known, sinceWords } from './since-words.ts';

const PATIENCE_MS = 10_000;

const line = document.querySelector('[data-since]');
const known = document.querySelector('script[data-known]')?.textContent;
if (line && known) void saySince(line, JSON.parse(known) as Known);

async function saySince(line: Element, known: Known): Promise<void> {
  try {
    const answer = await fetch(known.record, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) line.textContent = sinceWords(known, await answer.json()) ?? '';
  } catch {
    // Out of reach: the page says what it said on its day.
  }
}
