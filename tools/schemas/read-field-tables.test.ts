import { expect, test } from 'vitest';
import { plainly, readFieldTables } from './read-field-tables.ts';

const PAGE = `# A page

## Other

| field | needed | what belongs there |
|---|---|---|
| \`alien\` | yes | Of another part. |

## Fields

| word | means |
|---|---|
| \`alien\` | No field. |

| field | needed | what belongs there |
|---|---|---|
| \`from\`, \`to\` | no | A day, as in [a page](a.md#b). See below. |
| \`kind\` | yes | One of the kinds below. |

### Next

| field | needed | what belongs there |
|---|---|---|
| \`alien\` | yes | Of the next part. |
`;

test('the rows of one heading are read, each field of a row for itself, without what only a page can show', () => {
  expect([...readFieldTables('a.md', PAGE, 'Fields')]).toEqual([
    ['from', { needed: 'no', words: 'A day, as in a page.' }],
    ['to', { needed: 'no', words: 'A day, as in a page.' }],
    ['kind', { needed: 'yes', words: 'One of the kinds.' }],
  ]);
});

test('a heading or a table that is not there is told', () => {
  expect(() => readFieldTables('a.md', PAGE, 'Field')).toThrow('docs/for-editors/a.md has no heading "Field".');
  expect(() => readFieldTables('a.md', PAGE, 'A page')).toThrow('has no table of fields under "A page"');
});

test('plain words have no signs of Markdown', () => {
  expect(plainly('**Never** write `x`.')).toBe('Never write x.');
});
