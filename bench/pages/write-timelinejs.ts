import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchEvent } from '../events/bench-event.ts';
import { escapeText, htmlPage } from './html-page.ts';

const PACKAGE = 'bench/node_modules/@knight-lab/timelinejs/dist';

/** As its documentation embeds it with a file of its own JSON; only the path of its files is ours. */
const START = `
globalThis.timeline = new TL.Timeline('timeline', 'events.json', {
  script_path: new URL('js/', document.baseURI).href,
});
`;
/** It fills the box it is given. Its documentation proposes a height of 650 px. */
const BOX = '#timeline { width: 100%; height: 650px; }\n';

/** TimelineJS3 with every event as a slide that holds its text. */
export function writeTimelineJs(events: readonly BenchEvent[], folder: string): void {
  cpSync(`${PACKAGE}/js`, join(folder, 'js'), { recursive: true });
  cpSync(`${PACKAGE}/css`, join(folder, 'css'), { recursive: true });
  const slides = events.map(({ id, date, group, title, text }) => {
    const [year, month, day] = date.split('-').map(Number);
    return {
      unique_id: id,
      group,
      start_date: { year, month, day },
      text: { headline: escapeText(title), text: escapeText(text) },
    };
  });
  writeFileSync(join(folder, 'events.json'), JSON.stringify({ events: slides }));
  writeFileSync(join(folder, 'start.js'), START);
  writeFileSync(join(folder, 'box.css'), BOX);
  writeFileSync(
    join(folder, 'index.html'),
    htmlPage({
      styles: ['css/timeline.css', 'box.css'],
      scripts: ['js/timeline.js', 'start.js'],
      body: '<div id="timeline"></div>',
    }),
  );
}
