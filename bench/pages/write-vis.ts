import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchEvent } from '../events/bench-event.ts';
import { escapeText, htmlPage } from './html-page.ts';

const PACKAGE = 'bench/node_modules/vis-timeline';

/** As the examples of vis-timeline do it: items, groups, no options. Zoom and drag are on by default. */
const START = `
const events = await (await fetch('events.json')).json();
const items = new vis.DataSet(events);
const groups = new vis.DataSet([{ id: 'A', content: 'A' }, { id: 'B', content: 'B' }]);
globalThis.timeline = new vis.Timeline(document.getElementById('timeline'), items, groups, {});
`;

/** vis-timeline's standalone build with the events as its items, the text of each as its tooltip. */
export function writeVis(events: readonly BenchEvent[], folder: string): void {
  copyFileSync(`${PACKAGE}/standalone/umd/vis-timeline-graph2d.min.js`, join(folder, 'vis-timeline.js'));
  copyFileSync(`${PACKAGE}/styles/vis-timeline-graph2d.min.css`, join(folder, 'vis-timeline.css'));
  const items = events.map(({ id, date, group, title, text }) => ({
    id,
    group,
    start: date,
    content: escapeText(title),
    title: escapeText(text),
  }));
  writeFileSync(join(folder, 'events.json'), JSON.stringify(items));
  writeFileSync(join(folder, 'start.js'), `(async () => {${START}})();\n`);
  writeFileSync(
    join(folder, 'index.html'),
    htmlPage({
      styles: ['vis-timeline.css'],
      scripts: ['vis-timeline.js', 'start.js'],
      body: '<div id="timeline"></div>',
    }),
  );
}
