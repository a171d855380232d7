import type { APIRoute, GetStaticPaths } from 'astro';
import { publicationOf } from '../../downloads/publication.ts';
import { publishTables } from '../../downloads/published-table.ts';
import { absoluteHref, site } from '../../site.ts';
import { getRecord } from '../../the-record.ts';

export const getStaticPaths = (async () => {
  const tables = publishTables(publicationOf(await getRecord(), site, absoluteHref));
  return tables.map(({ name, csv }) => ({ params: { table: name }, props: { csv } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
