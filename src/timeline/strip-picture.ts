import { STORY_BEGINS } from '../record/place-in-time.ts';
import type { TheRecord } from '../record/record.ts';
import { barsPath, placeStrip } from './layout/place-strip.ts';
import { timeWindow } from './layout/time-window.ts';
import { recordEvents } from './record-events.ts';

/**
 * The masthead's rule as an SVG file: thirty years of the List above the line, of the trade war below it.
 *
 * Colours stand in attributes, so that no content security policy can take them away.
 *
 * @param colours - of the two voices and the line, as CSS colours
 */
export function stripPicture(record: TheRecord, colours: { list: string; talks: string; line: string }): string {
  const events = recordEvents(record);
  const strip = placeStrip(events, timeWindow(STORY_BEGINS, record.provenance.verified_through.milestones), {
    width: 1216,
    listHeight: 24,
    talksHeight: 9,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${strip.width} ${strip.height}" preserveAspectRatio="none">`,
    `<path fill="${colours.list}" d="${barsPath(strip.list)}"/>`,
    `<path fill="${colours.talks}" d="${barsPath(strip.talks)}"/>`,
    `<path fill="${colours.line}" d="M0 ${strip.axisY - 0.5}h${strip.width}v1h${-strip.width}z"/>`,
    '</svg>\n',
  ].join('');
}
