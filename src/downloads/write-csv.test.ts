import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { CellValue, Column } from './column.ts';
import { escapeFormula, unescapeFormula } from './escape-formula.ts';
import { writeCsv } from './write-csv.ts';

interface Row {
  readonly a?: CellValue;
  readonly b?: CellValue;
}
const column = (name: keyof Row): Column<Row> => ({
  name,
  type: 'string',
  isList: false,
  meaning: 'Invented.',
  constraints: {},
  read: (row) => row[name],
});
const columns = [column('a'), column('b')];

describe('a table', () => {
  test('has a header, lines that end in CR LF, and quotes only where RFC 4180 asks for them', () => {
    const text = writeCsv(columns, [
      { a: 'plain', b: 'with, comma' },
      { a: 'with "quotes"', b: 5 },
    ]);
    expect(text).toBe('a,b\r\nplain,"with, comma"\r\n"with ""quotes""",5\r\n');
  });

  test('writes truths as true and false, and nothing for what is not known', () => {
    expect(writeCsv(columns, [{ a: true, b: false }, {}, { a: [], b: 0 }])).toBe('a,b\r\ntrue,false\r\n,\r\n,0\r\n');
  });

  test('joins a list in one cell', () => {
    expect(writeCsv(columns, [{ a: ['one', 'two'] }])).toBe('a,b\r\none | two,\r\n');
  });

  test('comes back from a parser as it was', () => {
    const rows = [{ a: 'Xi’an, 西安', b: '"=1+1"' }];
    expect(parse(writeCsv(columns, rows), { columns: true })).toEqual(rows);
  });

  test('refuses a text in a list that holds the separator, and a line break: neither could be read back', () => {
    expect(() => writeCsv(columns, [{ a: ['one|two'] }])).toThrow(
      'The column "a" joins its texts with " | ", and one holds it: one|two',
    );
    expect(() => writeCsv(columns, [{ b: 'one\ntwo' }])).toThrow('The column "b" holds a line break');
  });
});

describe('a text that a spreadsheet would run as a formula', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1", '＝1'];

  test.each(dangerous)('gets an apostrophe, and loses nothing: %j', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(unescapeFormula(escapeFormula(text))).toBe(text);
  });

  test.each(['a=b', "'Phase one' deal", 'A-B', '', '2019-10-09'])('is none of these: %j', (text) => {
    expect(escapeFormula(text)).toBe(text);
    expect(unescapeFormula(text)).toBe(text);
  });

  test('is marked in a list by its first text', () => {
    expect(writeCsv(columns, [{ a: ['=1', 'two'] }])).toBe("a,b\r\n'=1 | two,\r\n");
  });
});
