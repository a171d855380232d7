import { escapeHtml } from '../record/escape-html.ts';
import { asQuery, type FrameAddress } from './wishes.ts';

/** A frame, and what the code that shows it says of it. Addresses are whole. */
export interface Framed {
  readonly address: FrameAddress;
  /** What is in the frame, for those who do not see it, and the words of the link. */
  readonly title: string;
  /** Px before anybody follows the height. */
  readonly height: number;
  /** The page of the site that shows the same with all there is to it. */
  readonly page: string;
  /** Address of the site's /embed/, with a slash at the end. */
  readonly base: string;
  readonly site: string;
  /** The day of the record, in words. */
  readonly verified: string;
  readonly licence: string;
}

export const snippetNames = {
  link: 'A link',
  iframe: 'A frame',
  auto: 'A frame that grows',
  element: 'An element',
} as const;
export type SnippetName = keyof typeof snippetNames;

/** For where an address is asked for, not HTML. */
export const addressNames = { address: 'Address of the frame', page: 'Address of the page' } as const;

/** Px under which a page that sets frames by its own style sheet must not press them. */
const LEAST_HEIGHT = 420;

/** The four ways to show a part of the timeline, as HTML to paste: from what works everywhere to what does most. */
export function snippets(framed: Framed): Readonly<Record<SnippetName, string>> {
  const { title, page, base, site, verified, licence, height, address } = framed;
  const credit = `(${site}, data to ${verified}, ${licence})`;
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a> ${escapeHtml(credit)}`;
  const helper = `<script async src="${escapeHtml(`${base}v1.js`)}"></script>`;
  // A frame that is to be lower than that is meant to be.
  const least = Math.min(LEAST_HEIGHT, height);
  const frame = [
    `<iframe src="${escapeHtml(frameHref(framed))}" title="${escapeHtml(title)}"`,
    `  width="100%" height="${height}" style="border:0;width:100%;min-height:${least}px" loading="lazy"`,
    '  allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    `<p><a href="${escapeHtml(page)}">Open the timeline and its sources</a> ${escapeHtml(credit)}</p>`,
  ].join('\n');
  const attributes = [
    ...(address.path === 'timeline' ? [] : [['cut', address.path] as const]),
    ...address.parameters,
    ['title', title] as const,
    ['height', String(height)] as const,
  ].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const element = [
    `<lt-timeline${attributes.join('')}>`,
    `  <a href="${escapeHtml(page)}"><img src="${escapeHtml(`${base}timeline.svg`)}" style="max-width:100%;height:auto" loading="lazy"`,
    `    alt="${escapeHtml(`${title}. The list of events is behind this link.`)}"></a>`,
    '</lt-timeline>',
    helper,
  ].join('\n');
  return { link, iframe: frame, auto: `${frame}\n${helper}`, element };
}

/** The whole address of what is framed. */
export function frameHref({ base, address }: Pick<Framed, 'base' | 'address'>): string {
  return `${base}${address.path}/${asQuery(address.parameters)}`;
}
