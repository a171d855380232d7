import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendItem } from './append-item.ts';
import { isRefused } from './plan.ts';

const ITEM = '# About it.\n\n# Its id.\nid: new-one\n# Its source.\nsource:\n  title: A title\n';

/** YAML behind a byte order mark, which the parser does not take before a list. */
const read = (text: string): unknown => parse(text.replace(/^\uFEFF/, ''));

function appended(text: string): string {
  const result = appendItem('content/x.yaml', text, ITEM);
  if (isRefused(result)) throw new Error(result.refused);
  return result.text;
}

describe('an item goes to the end of a list, and every byte before stays', () => {
  test.each([
    ['a list', '- id: one\n'],
    ['a list with a remark at its end', '- id: one\n# The end.\n'],
    ['no line break at the end', '- id: one'],
    ['an empty line at the end', '- id: one\n\n'],
    ['Windows line breaks', '# Top.\r\n- id: one\r\n  long: >-\r\n    Words\r\n    and words.\r\n'],
    ['a byte order mark', '\uFEFF- id: one\n'],
    ['an indented list', '# Top.\n  - id: one\n    x: y\n'],
    ['folded text at the end', '- id: one\n  long: >-\n    Words\n    and words.\n'],
    ['odd spacing and quotes', "-   id:   'one'   \n    x: [ a,b ]\n"],
    ['nothing but remarks', '# Nothing yet.\n'],
  ])('%s', (_, text) => {
    const result = appended(text);
    expect(result.startsWith(text)).toBe(true);
    const items = read(result) as unknown[];
    expect(items.at(-1)).toEqual({ id: 'new-one', source: { title: 'A title' } });
    expect(items.slice(0, -1)).toEqual((read(text) as unknown[] | null) ?? []);
    if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('an empty list becomes a list of one', () => {
  test.each([
    ['[]\n', '# Top.\n\n', '\n'],
    ['[ ]', '', ''],
    ['[] # none\n# End.\n', '# Top.\n', ' # none\n# End.\n'],
  ])('%j', (list, before, after) => {
    const result = appended(before + list);
    expect(result.startsWith(before)).toBe(true);
    expect(result.endsWith(after)).toBe(true);
    expect(parse(result)).toEqual([{ id: 'new-one', source: { title: 'A title' } }]);
  });
});

test('the item has its hyphen at its first field, and its remarks move with it', () => {
  expect(appended('- id: one\n')).toBe(
    '- id: one\n\n# About it.\n\n# Its id.\n- id: new-one\n  # Its source.\n  source:\n    title: A title\n',
  );
});

test.each([
  ['what is not YAML', 'x: [\n'],
  ['a file without a list', 'x: y\n'],
  ['words', 'words\n'],
  ['a list in brackets', '[{ id: one }]\n'],
  ['two documents', '- id: one\n---\n- id: two\n'],
  ['a document that has ended', '- id: one\n...\n'],
  ['text that keeps its last lines', '- id: one\n  long: |+\n    Words\n'],
])('%s is left alone, and a sentence says why', (_, text) => {
  const result = appendItem('content/x.yaml', text, ITEM);
  expect(isRefused(result) && result.refused).toMatch(/^.*content\/x\.yaml.*\.$/);
});
