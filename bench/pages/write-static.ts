import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchEvent } from '../events/bench-event.ts';
import { escapeText, htmlPage } from './html-page.ts';

/** The floor: the same events as a plain list, without style or script. */
export function writeStatic(events: readonly BenchEvent[], folder: string): void {
  const items = events.map(
    ({ id, date, group, title, text }) =>
      `<li data-event="${escapeText(id)}"><time datetime="${date}">${date}</time> ${group} <b>${escapeText(title)}</b> ${escapeText(text)}</li>`,
  );
  writeFileSync(join(folder, 'index.html'), htmlPage({ body: `<ol>\n${items.join('\n')}\n</ol>` }));
}
