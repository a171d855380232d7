import { fieldSchema, fieldsOf } from './describe-schema.ts';
import type { PublishedTable } from './published-table.ts';

/** A field that the JSON file has and the CSV file has not, or only in part. */
export interface JsonOnlyField {
  readonly name: string;
  readonly meaning: string;
}

/** What a table's JSON file has over its CSV file: groups of fields, and what is in them. */
export function jsonOnlyFields({ schema, columns }: Pick<PublishedTable, 'schema' | 'columns'>): JsonOnlyField[] {
  const flat = new Set(columns.map(({ name }) => name));
  return fieldsOf(schema)
    .filter((field) => !flat.has(field.replaceAll('.', '_')))
    .map((name) => ({ name, meaning: fieldSchema(schema, name).description ?? '' }));
}

/** Columns of the CSV file that are drawn from such groups, and that the JSON file has not by that name. */
export function csvOnlyColumns({ schema, columns }: Pick<PublishedTable, 'schema' | 'columns'>): string[] {
  const fields = new Set(fieldsOf(schema).map((field) => field.replaceAll('.', '_')));
  return columns.map(({ name }) => name).filter((name) => !fields.has(name));
}
