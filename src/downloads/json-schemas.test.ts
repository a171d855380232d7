import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { inventedAddress, inventedPublication, realPublication } from './fixtures/publication.ts';
import { jsonSchemasOf } from './json-schemas.ts';
import { type PublishedTable, publishTables, type TableName } from './published-table.ts';
import { writeJson } from './write-json.ts';

const publication = realPublication();
const tables = publishTables(publication);

/** A validator that knows the published schemas and nothing else. */
function validator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const table of tables)
    for (const schema of Object.values(jsonSchemasOf(table, inventedAddress))) ajv.addSchema(schema);
  return ajv;
}
const ajv = validator();

interface File {
  readonly $schema: string;
  readonly count: number;
  readonly version: string;
  readonly records: readonly Record<string, unknown>[];
}
const fileOf = (table: PublishedTable) => JSON.parse(writeJson(table, publication)) as File;

describe.each(tables)('the file of $name', (table) => {
  test('fits the schema it names', () => {
    const file = fileOf(table);
    expect(ajv.validate(file.$schema, file), ajv.errorsText()).toBe(true);
  });

  test('holds every record, in the order of the record', () => {
    const file = fileOf(table);
    const ids = publication.record[table.name].map(({ id }) => id);
    expect(file.count).toBe(ids.length);
    expect(file.records.map(({ id }) => id)).toEqual(ids);
  });

  test('has one record a line', () => {
    const lines = writeJson(table, publication).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(table.items.length);
  });

  test('is refused by its schema when a field is missing, unknown or of another kind', () => {
    const [first] = fileOf(table).records;
    const schema = inventedAddress(`/data/schema/${table.singular}.schema.json`);
    expect(ajv.validate(schema, first)).toBe(true);
    expect(ajv.validate(schema, { ...first, id: undefined })).toBe(false);
    expect(ajv.validate(schema, { ...first, colour: 'red' })).toBe(false);
    expect(ajv.validate(schema, { ...first, url: 'no address' })).toBe(false);
  });
});

test('a schema says under which address it is found, and what each field means', () => {
  const [table] = tables;
  const schemas = table ? jsonSchemasOf(table, inventedAddress) : {};
  expect(Object.keys(schemas)).toEqual(['designation.schema.json', 'designations.schema.json']);
  expect(schemas['designation.schema.json']).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/list/data/schema/designation.schema.json',
    properties: { theme: { description: expect.stringMatching(/our choice/) as string } },
  });
  expect(schemas['designation.schema.json']?.description).toContain('“announced” is not later than “published”.');
});

test('the version is the last of the days through which the record was checked', () => {
  const invented = inventedPublication();
  const [table] = publishTables(invented);
  expect(table && (JSON.parse(writeJson(table, invented)) as File).version).toBe('2030-06-30');
});

test('what is said to hold for every record does', () => {
  const of = (name: TableName) => tables.find((table) => table.name === name);
  const rules = (of('designations')?.items ?? []) as {
    id: string;
    entities: string[];
    announced?: string;
    published: string;
  }[];
  const entries = (of('entities')?.items ?? []) as {
    id: string;
    designation: string;
    fr_citation: string;
    fr_history: { citation: string }[];
  }[];
  const ruleOf = new Map(rules.flatMap((rule) => rule.entities.map((entry) => [entry, rule.id])));
  expect(entries.filter(({ id, designation }) => ruleOf.get(id) !== designation)).toEqual([]);
  expect(rules.filter(({ announced, published }) => announced !== undefined && announced > published)).toEqual([]);
  expect(entries.filter((entry) => !entry.fr_history.some(({ citation }) => citation === entry.fr_citation))).toEqual(
    [],
  );
});
