import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

const list = '[\n{"id":"one","name":"One"},\n{"id":"two","name":"Two"}\n]\n';

test('the words are read', () => {
  const { data, findings } = parseJson('x.json', list);
  expect(data).toEqual([
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ]);
  expect(findings).toEqual([]);
});

test('a field has its line and column', () => {
  expect(parseJson('x.json', list).locate([1, 'name'])).toEqual({ line: 3, column: 13 });
});

test('a missing field stands where its item begins', () => {
  expect(parseJson('x.json', list).locate([1, 'city']).line).toBe(3);
});

const BROKEN =
  'The file is not valid JSON from here on. It is written by the importer: run it again, or take back the last change by hand.';

test.each([
  ['a missing comma', list.replace('"one",', '"one"'), 2],
  ['a missing brace', list.replace('"Two"}', '"Two"'), 4],
  ['a value that is missing', list.replace('"One"', ''), 2],
  ['a word without quotes', list.replace('"Two"', 'Two'), 3],
  ['a file cut off', list.slice(0, 40), 3],
  ['an empty file', '', 1],
])('%s is told at its line', (_, text, line) => {
  const { data, findings } = parseJson('x.json', text);
  expect(data).toBeUndefined();
  expect(findings).toEqual([{ file: 'x.json', line, field: '', message: BROKEN, severity: 'error', rule: 'form' }]);
});
