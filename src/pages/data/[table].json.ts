import type { APIRoute, GetStaticPaths } from 'astro';
import { publicationOf } from '../../downloads/publication.ts';
import { publishTables } from '../../downloads/published-table.ts';
import { writeJson } from '../../downloads/write-json.ts';
import { absoluteHref, site } from '../../site.ts';
import { getRecord } from '../../the-record.ts';

export const getStaticPaths = (async () => {
  const publication = publicationOf(await getRecord(), site, absoluteHref);
  return publishTables(publication).map((table) => ({
    params: { table: table.name },
    props: { json: writeJson(table, publication) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
