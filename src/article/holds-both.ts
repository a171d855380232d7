/**
 * Whether the text of an article holds a link to an event, and a timeline or steps on whose drawings it may be lit.
 *
 * @param html - as the article's components printed it
 */
export function holdsLinkAndDrawing(html: string): boolean {
  return /<a\b[^>]*\sdata-event-link=/.test(html) && /<svg\b[^>]*\sdata-drawing=|<lt-steps\b/.test(html);
}
