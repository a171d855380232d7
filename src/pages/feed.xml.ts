import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { feedText } from '../article/feed-text.ts';
import { escapeHtml } from '../record/escape-html.ts';
import { compareDates } from '../record/calendar-date.ts';
import { absoluteHref, site } from '../site.ts';
import { getArticles } from '../the-record.ts';

/** A feed tells what is new; readers that ask for it often should not load every article each time. */
const LIMIT = 30;

/** A calendar day as the first moment of it: feeds know moments only. */
const momentOf = (day: string) => new Date(`${day}T00:00:00Z`);

export const GET: APIRoute = async () => {
  const articles = (await getArticles()).slice(0, LIMIT);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const lastChange = articles.map(({ data }) => data.updated ?? data.published).sort(compareDates);
  const newest = lastChange.at(-1);
  return rss({
    title: site.name,
    description: site.description,
    site: absoluteHref('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    items: await Promise.all(
      articles.map(async (entry) => ({
        title: entry.data.title,
        description: entry.data.description,
        link: absoluteHref(`/articles/${entry.id}/`),
        pubDate: momentOf(entry.data.published),
        categories: [entry.data.form],
        content: await feedText(container, entry),
        // The field "author" of RSS holds an e-mail address; a name has its place here.
        customData: `<dc:creator>${escapeHtml(entry.data.author)}</dc:creator>`,
      })),
    ),
    customData: [
      `<language>${site.language}</language>`,
      newest && `<lastBuildDate>${momentOf(newest).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${absoluteHref('/feed.xml')}" rel="self" type="application/rss+xml" />`,
    ]
      .filter(Boolean)
      .join(''),
  });
};
