import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absoluteHref, site } from '../site.ts';
import { getArticles } from '../the-record.ts';

export const GET: APIRoute = async () => {
  const articles = await getArticles();
  return rss({
    title: site.name,
    description: site.description,
    site: absoluteHref('/'),
    items: articles.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      link: absoluteHref(`/articles/${id}/`),
      pubDate: new Date(`${data.published}T00:00:00Z`),
    })),
    customData: `<language>${site.language}</language>`,
  });
};
