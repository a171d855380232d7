import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemasOf } from '../../../downloads/json-schemas.ts';
import { publicationOf } from '../../../downloads/publication.ts';
import { publishTables } from '../../../downloads/published-table.ts';
import { writeReadableJson } from '../../../downloads/write-json.ts';
import { absoluteHref, site } from '../../../site.ts';
import { getRecord } from '../../../the-record.ts';

export const getStaticPaths = (async () => {
  const tables = publishTables(publicationOf(await getRecord(), site, absoluteHref));
  return tables.flatMap((table) =>
    Object.entries(jsonSchemasOf(table, absoluteHref)).map(([file, schema]) => ({
      params: { file: file.replace(/\.json$/, '') },
      props: { schema },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(writeReadableJson(props.schema), { headers: { 'Content-Type': 'application/schema+json' } });
