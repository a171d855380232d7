import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { citations, openingExamples } from './examples.ts';
import { inventedPublication, realPublication } from './fixtures/publication.ts';
import { publishTables } from './published-table.ts';

const publication = inventedPublication();

test('every example opens the table at its whole address', () => {
  for (const example of Object.values(openingExamples(publication)))
    expect(example).toContain('"https://example.org/list/data/designations.csv"');
});

test('the columns the examples count with are there, and full', () => {
  const [table] = publishTables(realPublication());
  const rows = parse(table?.csv ?? '', { columns: true }) as Record<string, string>[];
  const { python, r } = openingExamples(publication);
  for (const column of ['date', 'chart_count']) {
    expect(python).toContain(`"${column}"`);
    expect(r).toContain(column);
    expect(rows.filter((row) => !row[column])).toEqual([]);
  }
});

test('a citation names the version and where the data is', () => {
  const { apa, bibtex } = citations(publication);
  expect(apa).toBe('Invented Site. (2030). The data (Version 2030-06-30) [Data set]. https://example.org/list/data/');
  expect(bibtex).toContain('version = {2030-06-30}');
});
