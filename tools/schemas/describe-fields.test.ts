import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields, rowsOf } from './describe-fields.ts';
import { type FieldTable, type Kind, kinds } from './kinds.ts';
import { type JsonSchema, makeSchema } from './make-schema.ts';

const SOURCE: FieldTable = { page: '06-sources-and-confidence.md', heading: 'A source' };

const kindOf = (schema: z.ZodType): Kind => ({
  name: 'invented',
  title: 'An invented thing',
  files: 'content/invented/*.yaml',
  holds: 'record',
  schema,
  tables: { '': [SOURCE] },
});
const described = (schema: z.ZodType) => describeFields(kindOf(schema), makeSchema(schema), '.');

test('a field has the sentence of its page, with and without Markdown', () => {
  expect(described(z.strictObject({ url: z.string() })).properties?.url).toMatchObject({
    description: 'The whole address, with https:// or http://.',
    markdownDescription: 'The whole address, with `https://` or `http://`.',
  });
});

test('a field that no page explains is told, with the place where it belongs', () => {
  expect(() => described(z.strictObject({ colour: z.string() }))).toThrow(
    'docs/for-editors/06-sources-and-confidence.md, "A source", does not explain "colour" (invented).',
  );
  expect(() => described(z.strictObject({ url: z.strictObject({ host: z.string() }) }))).toThrow(
    'No page of docs/for-editors/ does not explain',
  );
});

test('a page that calls a field needed, or not, other than the schema does is told', () => {
  expect(() => described(z.strictObject({ url: z.string().optional() }))).toThrow('says "yes" under "needed"');
  expect(() => described(z.strictObject({ date: z.string() }))).toThrow('says "no" under "needed"');
});

test('no page explains a field that is no more', () => {
  const used = new Map<string, { table: FieldTable; names: Set<string> }>();
  for (const { schema, tables } of kinds)
    for (const [group, pages] of Object.entries(tables))
      for (const table of pages) {
        const key = `${table.page} ${table.heading}`;
        const entry = used.get(key) ?? { table, names: new Set() };
        for (const name of fieldsOf(makeSchema(schema), group)) entry.names.add(name);
        used.set(key, entry);
      }
  const stale = [...used].flatMap(([key, { table, names }]) =>
    [...rowsOf([table], '.').keys()].filter((name) => !names.has(name)).map((name) => `${key}: ${name}`),
  );
  expect(stale).toEqual([]);
});

/** The fields of a group, like "truce" or "related.source". */
function fieldsOf(schema: JsonSchema, group: string): string[] {
  const steps = group === '' ? [] : group.split('.');
  const inside = steps.reduce<JsonSchema>((at, step) => itemOf(itemOf(at).properties?.[step] as JsonSchema), schema);
  return Object.keys(itemOf(inside).properties ?? {});
}

function itemOf(schema: JsonSchema): JsonSchema {
  return (schema.items as JsonSchema | undefined) ?? schema;
}
