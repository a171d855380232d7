import { escapeHtml } from '../record/escape-html.ts';

/** What is said of an embeddable page in the oEmbed format. */
export interface Embeddable {
  readonly title: string;
  /** Whole address of the page below /embed/. */
  readonly frame: string;
  /** Whole address of the picture beside its link, 1200 by 630 px. */
  readonly picture: string;
  /** Px the frame is given before anybody follows its height. */
  readonly height: number;
}

/** Narrow enough that a host which asked for less is still served: a static file cannot answer `maxwidth`. */
const WIDTH = 600;

/**
 * The oEmbed answer of a page, version 1.0, type "rich".
 *
 * @param site - name and whole address of the site
 * @see https://oembed.com/ section 2.3.4
 */
export function oembed(page: Embeddable, site: { name: string; url: string }): Record<string, string | number> {
  const frame = [
    `<iframe src="${escapeHtml(page.frame)}" title="${escapeHtml(page.title)}"`,
    `width="${WIDTH}" height="${page.height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
  ].join(' ');
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: site.name,
    provider_url: site.url,
    author_name: site.name,
    author_url: site.url,
    cache_age: 86_400,
    width: WIDTH,
    height: page.height,
    thumbnail_url: page.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frame,
  };
}
