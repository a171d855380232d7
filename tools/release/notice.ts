import { formatDate } from '../../src/record/format-date.ts';

/**
 * The line at the head of a pinned page: what it is, where the timeline stands, and room for what has changed since,
 * which a script fills when it can reach the site.
 *
 * @param date - the day of the copy
 * @param live - whole address of the same part of the timeline on the site, as it stands in the HTML
 */
export function pinnedNotice(date: string, live: string): string {
  return [
    '<p class="pinned-notice">',
    `<b>Pinned copy of <time datetime="${date}">${formatDate(date)}</time></b>, in typefaces of your device. `,
    `<a href="${live}" target="_blank" rel="noopener">Open the timeline as it stands</a>.`,
    ' <span data-since role="status"></span>',
    '</p>',
  ].join('');
}
