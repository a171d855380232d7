import type { TheRecord } from '../record/record.ts';
import { describeTimeline } from './layout/describe-timeline.ts';
import { layoutTimeline } from './layout/layout-timeline.ts';
import { sizes } from './layout/sizes.ts';
import { timeWindow } from './layout/time-window.ts';
import { drawTimeline } from './marks/draw-timeline.ts';
import { toSvgText } from './marks/svg-node.ts';
import { recordEvents } from './record-events.ts';

/** Px of the drawing. */
const WIDTH = 1000;
const MARGIN = 16;

/**
 * The drawing as an SVG file of its own, in the colours of paper: for who shows a picture where a frame cannot be.
 *
 * @param css - the style sheets of tokens and drawing, which the file carries along
 */
export function drawingFile(record: TheRecord, title: string, css: string): string {
  const events = recordEvents(record);
  const window = timeWindow('2018', record.provenance.verified_through.milestones);
  const geometry = layoutTimeline(events, window, { width: WIDTH, mostRows: sizes.mostRowsFramed });
  const tree = drawTimeline(geometry, {
    idPrefix: 'drawing',
    title,
    description: describeTimeline(events, window),
    isBare: true,
  });
  const [width, height] = [WIDTH + 2 * MARGIN, geometry.height + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" `,
    `width="${width}" height="${height}" role="img" aria-labelledby="drawing-title drawing-desc">`,
    `<style>${withoutBreaks(css)}.drawing{display:block;margin:0}:root{color-scheme:light}</style>`,
    `<rect class="paper" x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}"/>`,
    ...tree.map(toSvgText),
    '</svg>\n',
  ].join('');
}

/** A style sheet as text of an XML file. */
function withoutBreaks(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
