import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { LIST_SEPARATOR } from './column.ts';
import { describePackage } from './datapackage.ts';
import { realPublication } from './fixtures/publication.ts';
import { publishTables } from './published-table.ts';
import { sizeBytes } from './size-bytes.ts';
import { unescapeFormula } from './escape-formula.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly pattern?: string };
}
interface Resource {
  readonly name: 'designations' | 'milestones' | 'entities';
  readonly path: string;
  readonly bytes: number;
  readonly schema: { readonly fields: readonly Field[] };
}
interface TableSchema {
  readonly errors: readonly Error[];
  castRow(cells: readonly string[]): unknown[];
}

// The reference implementation of Frictionless carries no types. It is asked nothing that needs the network.
const require = createRequire(import.meta.url);
const { Profile } = require('datapackage') as {
  Profile: new (name: string) => { validate(descriptor: unknown): { valid: boolean; errors: readonly Error[] } };
};
const { Schema } = createRequire(require.resolve('datapackage'))('tableschema') as {
  Schema: { load(descriptor: unknown, options: { strict: true }): Promise<TableSchema> };
};

const publication = realPublication();
const tables = publishTables(publication);
const descriptor = describePackage(tables, publication);
const resources = descriptor['resources'] as readonly Resource[];
const csvOf = (name: string) => tables.find((table) => table.name === name)?.csv ?? '';
const rowsOf = (name: string) => parse(csvOf(name), { columns: true }) as Record<string, string>[];

describe('the data package', () => {
  const messages = (changes: object) => {
    const { errors } = new Profile('tabular-data-package').validate({ ...descriptor, ...changes });
    return errors.map(({ message }) => message);
  };

  test('fits the profile of a tabular data package', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ resources: [] })).toHaveLength(1);
  });

  test('its tables fit the profile of a tabular resource', () => {
    for (const resource of resources)
      expect(new Profile('tabular-data-resource').validate(resource).errors, resource.name).toEqual([]);
  });

  test('names licence, origins and the day through which the record was checked', () => {
    expect(descriptor).toMatchObject({
      version: publication.record.provenance.verified_through.milestones,
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://example.org/licence/' }],
      homepage: 'https://example.org/list/data/',
    });
    expect(descriptor['sources']).toHaveLength(publication.record.provenance.origins.length);
  });
});

describe.each(resources)('the table $path', ({ name, bytes, schema }) => {
  const rows = parse(csvOf(name)) as string[][];
  const [header = [], ...body] = rows;

  test('is as long as the package says, and has a row for every record', () => {
    expect(bytes).toBe(Buffer.byteLength(csvOf(name)));
    expect(body).toHaveLength(publication.record[name].length);
  });

  test('has the columns of its schema, in order, each with a meaning', () => {
    expect(header).toEqual(schema.fields.map((field) => field.name));
    expect(schema.fields.filter(({ description }) => !/^[\p{Lu}“].*[.”]$/su.test(description))).toEqual([]);
  });

  test('fits its schema in every cell', async () => {
    const reference = await Schema.load(schema, { strict: true });
    const refused = body.flatMap((row) => {
      try {
        reference.castRow(row);
        return [];
      } catch (error) {
        return [`${row[0] ?? ''}: ${String(error)}`];
      }
    });
    expect(refused).toEqual([]);
  });

  test('would be refused with a cell that does not fit', async () => {
    const reference = await Schema.load(schema, { strict: true });
    const spoilt = schema.fields.flatMap(({ name: column, type }, index) =>
      type === 'string' ? [] : [[column, index] as const],
    );
    expect(spoilt.length).toBeGreaterThan(2);
    for (const [column, index] of [['id', 0] as const, ...spoilt])
      expect(() => reference.castRow((body[0] ?? []).with(index, index === 0 ? '' : 'soon')), column).toThrow();
  });

  test('fits its patterns from end to end, as the standard reads them', () => {
    const patterns = schema.fields.map(({ constraints }) => new RegExp(`^(?:${constraints?.pattern ?? '.*'})$`, 'su'));
    expect(patterns.filter(({ source }) => !source.includes('.*')).length).toBeGreaterThan(1);
    const strays = body.flatMap((row) =>
      row.filter((cell, index) => cell !== '' && patterns[index]?.test(cell) !== true),
    );
    expect(strays).toEqual([]);
  });

  test('has each id once', () => {
    expect(new Set(body.map(([id]) => id)).size).toBe(body.length);
  });

  test('has no cell that a spreadsheet would run or cut off', () => {
    const cells = body.flat();
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    // The longest text a cell of Excel takes.
    expect(cells.filter((cell) => cell.length > 32_767)).toEqual([]);
    expect(cells.filter((cell) => cell !== cell.trim())).toEqual([]);
  });

  test('leads from every row to its page', () => {
    const urls = body.map((row) => row[header.indexOf('url')]);
    expect(urls).toEqual(body.map(([id]) => `https://example.org/list/${name}/${id ?? ''}/`));
  });
});

describe('from one table to another', () => {
  const rules = new Set(rowsOf('designations').map(({ id }) => id));

  test('every entry leads to a rule', () => {
    expect(rowsOf('entities').filter(({ designation }) => !rules.has(designation))).toEqual([]);
  });

  test('the lists of ids can be taken apart again', () => {
    const split = (cell = '') => (cell === '' ? [] : cell.split(LIST_SEPARATOR).map(unescapeFormula));
    const entries = rowsOf('entities').map(({ id }) => id ?? '');
    expect(
      rowsOf('designations')
        .flatMap(({ entities }) => split(entities))
        .sort(),
    ).toEqual([...entries].sort());
    expect(
      rowsOf('milestones')
        .flatMap(({ related_designations }) => split(related_designations))
        .filter((id) => !rules.has(id)),
    ).toEqual([]);
    expect(rowsOf('entities').map(({ aliases }) => split(aliases))).toEqual(
      publication.record.entities.map(({ aliases }) => aliases),
    );
  });
});

test.each(['', 'a', 'é', '“list”', '西安', '𠮷'])('a text is weighed in bytes of UTF-8: %j', (text) => {
  expect(sizeBytes(text)).toBe(Buffer.byteLength(text));
});
