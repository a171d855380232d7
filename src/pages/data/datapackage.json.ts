import type { APIRoute } from 'astro';
import { describePackage } from '../../downloads/datapackage.ts';
import { publicationOf } from '../../downloads/publication.ts';
import { publishTables } from '../../downloads/published-table.ts';
import { writeReadableJson } from '../../downloads/write-json.ts';
import { absoluteHref, site } from '../../site.ts';
import { getRecord } from '../../the-record.ts';

export const GET: APIRoute = async () => {
  const publication = publicationOf(await getRecord(), site, absoluteHref);
  return new Response(writeReadableJson(describePackage(publishTables(publication), publication)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
