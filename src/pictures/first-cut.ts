import { isCalendarDate } from '../record/calendar-date.ts';
import type { Span } from './cover.ts';

/**
 * The stretch of time of an article's first drawing.
 *
 * @param body - the article's text, in which `<Timeline from="2019-07" to="2020-02" />` may stand
 * @returns nothing where there is no drawing, or one whose dates the editor's check would refuse
 */
export function firstCut(body: string): Span | undefined {
  const drawing = /<Timeline\b[^>]*>/.exec(body)?.[0] ?? '';
  const [from, to] = ['from', 'to'].map((name) => new RegExp(`\\b${name}="([^"]+)"`).exec(drawing)?.[1]);
  return from && to && isCalendarDate(from) && isCalendarDate(to) && from <= to ? { from, to } : undefined;
}
