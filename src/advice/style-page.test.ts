import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradeLimits, longestSentence } from './check-grade.ts';
import { checkSpelling } from './check-spelling.ts';
import { own } from './fixtures/own.ts';
import { loadedWords } from './loaded-words.ts';

const page = readFileSync('docs/for-editors/07-style.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));

test('the page lists the words the check asks about, with the same reasons and remedies, and no others', () => {
  const from = rows.indexOf('| word | why not | write |') + 1;
  const listed = rows.slice(from, from + loadedWords.length + 1).filter((line) => !line.startsWith('| | '));
  expect(listed).toEqual(loadedWords.map(({ word, why, instead }) => `| ${word} | ${why} | ${instead} |`));
});

test('the page names the limits the check holds texts to', () => {
  const { aim, near, highest } = gradeLimits;
  expect(page).toContain(`**${aim} is the aim.** Above ${near} it says so, above **${highest} it is an error**`);
  expect(page).toContain(`At most **${longestSentence} words of ours**`);
});

test('the check finds what the table of spellings says not to write, and nothing in what it says to write', () => {
  const table = rows
    .slice(rows.indexOf('| | write | not |') + 1)
    .filter((line) => /metres|US, UK|October|a licence/.test(line));
  expect(table).toHaveLength(4);
  for (const [right = '', wrong = ''] of table.map((line) => line.split(' | ').slice(1))) {
    expect(checkSpelling([own(`It is ${right} here.`)])).toEqual([]);
    expect(checkSpelling([own(`It is ${wrong.replace(' |', '')} here.`)]), wrong).not.toEqual([]);
  }
});
