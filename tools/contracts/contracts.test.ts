import { describe, expect, test } from 'vitest';
import { type BuiltSite, countNames, missingNames } from './missing-names.ts';
import { readTables } from './read-tables.ts';

const page = `Words.

| address | is |
|---|---|
| \`/\`, \`/a/<id>/\` | pages |
| \`/list/?q=\` | a page with \`x\` |

| parameter | values |
|---|---|
| \`from\`, \`to\` | \`2018\` |

| message | is |
|---|---|
| \`lt:height\` | \`{a \\| b}\` |

| attribute | on |
|---|---|
| \`data-cut\`, \`data-choose-view\` | a thing |

| file | columns |
|---|---|
| \`a.csv\` | \`id\`, \`url\` |

| word | means |
|---|---|
| \`anything\` | not looked up |
`;
const tables = readTables('page.md', page);
const site: BuiltSite = {
  files: ['index.html', 'a/one/index.html', 'list/index.html', 'data/a.csv'],
  read: () => 'id,url,title\r\n1,2,3\r\n',
  html: '<p data-cut="">',
  script: 'const a="from",b="to";post("lt:height");x.dataset.chooseView',
};
const missing = (changes: Partial<BuiltSite>) => missingNames(tables, { ...site, ...changes });

test('tables are read with the names in their first column', () => {
  expect(tables.map(({ kind, rows }) => [kind, rows.flatMap(({ names }) => names)])).toEqual([
    ['address', ['/', '/a/<id>/', '/list/?q=']],
    ['parameter', ['from', 'to']],
    ['message', ['lt:height']],
    ['attribute', ['data-cut', 'data-choose-view']],
    ['file', ['a.csv']],
    ['word', ['anything']],
  ]);
  expect(countNames(tables)).toBe(9);
});

describe('what is promised and not there', () => {
  test('nothing, where all is', () => {
    expect(missing({})).toEqual([]);
  });

  test('an address whose page is gone', () => {
    expect(missing({ files: ['index.html', 'list/index.html', 'data/a.csv'] })).toEqual([
      'page.md: address /a/<id>/ is no longer there',
    ]);
  });

  test('a parameter and a message that no script knows; a part of a word is not the word', () => {
    expect(missing({ script: 'const a="from",b="tower";x.dataset.chooseView' })).toEqual([
      'page.md: parameter to is no longer there',
      'page.md: message lt:height is no longer there',
    ]);
  });

  test('an attribute that is on no page', () => {
    expect(missing({ html: '<p data-cutting="">' })).toEqual(['page.md: attribute data-cut is no longer there']);
  });

  test('a file whose columns stand in another order, or are not all there', () => {
    const line = ['page.md: file a.csv is no longer there'];
    expect(missing({ read: () => 'url,id\r\n' })).toEqual(line);
    expect(missing({ read: () => 'id\r\n' })).toEqual(line);
    expect(missing({ files: site.files.filter((file) => !file.endsWith('.csv')) })).toEqual(line);
  });
});
