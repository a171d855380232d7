import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldTable, Kind } from './kinds.ts';
import type { JsonSchema } from './make-schema.ts';
import { type FieldRows, plainly, readFieldTables } from './read-field-tables.ts';

/**
 * A schema with what the editors' pages say of each field, for an editor to show.
 *
 * @param root - the project's folder
 * @throws {Error} for a field that no page explains, and for one whose page says "needed" otherwise than the schema
 */
export function describeFields({ name, tables }: Kind, schema: JsonSchema, root: string): JsonSchema {
  const rows = new Map(Object.entries(tables).map(([group, pages]) => [group, rowsOf(pages, root)]));
  const complain = (group: string, field: string, what: string) => {
    const places = (tables[group] ?? []).map(({ page, heading }) => `docs/for-editors/${page}, "${heading}",`);
    return new Error(`${places.join(' or ') || 'No page of docs/for-editors/'} ${what} "${field}" (${name}).`);
  };
  return describe(schema, '', rows, complain);
}

/** The rows of several tables; where two explain a field, the first counts. */
export function rowsOf(tables: readonly FieldTable[], root: string): FieldRows {
  const rows = tables.map(({ page, heading }) =>
    readFieldTables(page, readFileSync(join(root, 'docs/for-editors', page), 'utf8'), heading),
  );
  return new Map(rows.toReversed().flatMap((table) => [...table]));
}

type Complain = (group: string, field: string, what: string) => Error;

/** Parts that look alike are one object in what zod makes, so the words go onto copies. */
function describe(
  schema: JsonSchema,
  group: string,
  tables: ReadonlyMap<string, FieldRows>,
  complain: Complain,
): JsonSchema {
  const { items, properties } = schema;
  const copy = { ...schema };
  if (typeof items === 'object' && !Array.isArray(items)) copy.items = describe(items, group, tables, complain);
  if (!properties) return copy;
  copy.properties = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const field = group === '' ? name : `${group}.${name}`;
      const row = tables.get(group)?.get(name);
      if (!row) throw complain(group, field, 'does not explain');
      const isRequired = schema.required?.includes(name) ?? false;
      if ((row.needed === 'yes' && !isRequired) || (row.needed === 'no' && isRequired))
        throw complain(group, field, `says "${row.needed}" under "needed", other than the schema, for`);
      const words = { description: plainly(row.words), markdownDescription: row.words };
      return [name, { ...words, ...describe(property as JsonSchema, field, tables, complain) }];
    }),
  );
  return copy;
}
