import type { APIRoute } from 'astro';
import { entityRows } from '../../finder/entity-names';
import { toNamesFile } from '../../finder/names-file';
import { type Theme, themes } from '../../record/vocabulary';
import { getRecord } from '../../the-record';

/** The names of all entries, for the filter of /entities/. Not a download: its form may change; see /data/. */
export const GET: APIRoute = async () =>
  Response.json(toNamesFile(entityRows(await getRecord()), (code) => themes[code as Theme]));
