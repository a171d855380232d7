import { expect, test } from 'vitest';
import { inventedPublication } from './fixtures/publication.ts';
import { csvOnlyColumns, jsonOnlyFields } from './json-only.ts';
import { publishTables } from './published-table.ts';

const [, milestones, entities] = publishTables(inventedPublication());

test('the JSON file has groups where the CSV file has single columns', () => {
  const names = milestones ? jsonOnlyFields(milestones).map(({ name }) => name) : [];
  expect(names).toContain('sources');
  expect(names).toContain('related.how');
  expect(names).not.toContain('truce.name');
  expect(names).not.toContain('summary');
});

test('columns that are drawn from groups are known by name', () => {
  expect(entities && csvOnlyColumns(entities)).toEqual(['fr_citations']);
  expect(milestones && csvOnlyColumns(milestones)).toEqual([
    'related_designations',
    'source_title',
    'source_publisher',
    'source_url',
    'source_seen',
    'source_count',
    'source_urls',
  ]);
});
