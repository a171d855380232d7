import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type DownloadRow, rowsToCsv, rowsToJson } from './write-rows.ts';

const row: DownloadRow = {
  id: 'invented',
  url: 'http://site/designations/invented/',
  title: 'Five "quantum" firms, added',
  lane: 'list',
  date: '2030-05',
  until: undefined,
  first_day: '2030-05-01',
  last_day: '2030-05-31',
  date_in_words: 'May 2030',
  who_and_what: '=cmd()',
  organisations_added: 5,
  organisations_added_is_floor: false,
  confidence: 'high',
  source_title: 'A rule',
  source_publisher: 'BIS',
  source_url: 'https://example.org/a',
};

describe('rows as CSV', () => {
  test('are read back as they were, formulas with an apostrophe in front', () => {
    const [read] = parse<Record<string, string>>(rowsToCsv([row]), { columns: true });
    expect(read).toMatchObject({ title: row.title, until: '', organisations_added: '5', who_and_what: "'=cmd()" });
    expect(Object.keys(read ?? {}).slice(0, 4)).toEqual(['id', 'url', 'title', 'lane']);
  });

  test('have every field of a row as a column', () => {
    const [read] = parse<Record<string, string>>(rowsToCsv([row]), { columns: true });
    expect(Object.keys(read ?? {}).toSorted()).toEqual(Object.keys(row).toSorted());
  });

  test('end their lines with CR LF, the header too', () => {
    expect(rowsToCsv([]).endsWith('source_url\r\n')).toBe(true);
    expect(rowsToCsv([row]).split('\r\n')).toHaveLength(3);
  });
});

describe('rows as JSON', () => {
  test('stand one a line below what they are', () => {
    const text = rowsToJson([row, row], { title: 'Events' });
    expect(JSON.parse(text)).toMatchObject({ title: 'Events', count: 2, records: [{ id: 'invented' }, {}] });
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2);
    expect(text).not.toContain('until');
  });

  test('may be none', () => {
    expect(JSON.parse(rowsToJson([], {}))).toEqual({ count: 0, records: [] });
  });
});
