import type { APIRoute, GetStaticPaths } from 'astro';
import { picturePath } from '../../page/picture-path.ts';
import { listCovers } from '../../pictures/covers.ts';
import type { Cover } from '../../pictures/cover.ts';
import { firstCut } from '../../pictures/first-cut.ts';
import { type MakePicture, pictureMaker } from '../../pictures/picture-maker.ts';
import { getArticles, getLessons, getRecord } from '../../the-record.ts';

export const getStaticPaths = (async () => {
  const articles = (await getArticles()).map(({ id, data, body }) => ({ id, ...data, span: firstCut(body ?? '') }));
  const lessons = (await getLessons()).map(({ id, data }) => ({ id, ...data }));
  return listCovers(await getRecord(), articles, lessons).map((cover) => ({
    params: { path: picturePath(cover.path).replace(/^\/pictures\/|\.png$/g, '') },
    props: { cover },
  }));
}) satisfies GetStaticPaths;

let maker: MakePicture | undefined;

export const GET: APIRoute<{ cover: Cover }> = async ({ props }) => {
  maker ??= pictureMaker(await getRecord(), process.cwd());
  return new Response(new Uint8Array(await maker(props.cover)), { headers: { 'Content-Type': 'image/png' } });
};
