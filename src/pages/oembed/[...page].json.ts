import type { APIRoute, GetStaticPaths } from 'astro';
import { type EmbeddablePage, embeddablePages, oembedPath } from '../../embed/embeddable-pages.ts';
import { oembed } from '../../embed/oembed.ts';
import { picturePath } from '../../page/picture-path.ts';
import { absoluteHref, site } from '../../site.ts';
import { getArticles, getRecord } from '../../the-record.ts';

export const getStaticPaths = (async () => {
  const articles = (await getArticles()).map(({ id, data, body }) => ({ id, title: data.title, body: body ?? '' }));
  return embeddablePages(await getRecord(), articles).map((page) => ({
    params: { page: oembedPath(page.page).replace(/^\/oembed\/|\.json$/g, '') },
    props: { page },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: EmbeddablePage }> = ({ props: { page } }) =>
  Response.json(
    oembed(
      {
        title: page.title,
        frame: absoluteHref(page.frame),
        picture: absoluteHref(picturePath(page.page)),
        height: page.height,
      },
      { name: site.name, url: absoluteHref('/') },
    ),
  );
