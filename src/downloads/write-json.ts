import type { Publication } from './publication.ts';
import { versionOf } from './publication.ts';
import type { PublishedTable } from './published-table.ts';

/**
 * A table as JSON: what it is, under which licence and how far it was checked, then its records, one a line,
 * so that two versions can be compared line by line.
 */
export function writeJson(table: PublishedTable, { record, address, name, licence }: Publication): string {
  const head = {
    $schema: address(`/data/schema/${table.name}.schema.json`),
    title: table.title,
    description: table.description,
    publisher: name,
    source: address('/data/'),
    licence,
    version: versionOf(record),
    verified_through: record.provenance.verified_through,
    count: table.items.length,
  };
  const records = table.items.map((item) => JSON.stringify(item)).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [\n${records}\n  ]\n}\n`;
}

/** A value as JSON that people read: two spaces a step, a line break at the end. */
export function writeReadableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
