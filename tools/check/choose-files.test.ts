import { describe, expect, test } from 'vitest';
import { findingsIn, namesNotFound } from './choose-files.ts';

const FILES = ['content/articles/a.mdx', 'content/articles/aa.mdx', 'content/milestones/a.yaml'];
const findings = FILES.map(
  (file) => ({ file, line: 1, field: '', message: '', severity: 'error', rule: 'id' }) as const,
);

describe('a name asks for', () => {
  test.each([
    ['the file of that address', 'content/articles/a.mdx', [0]],
    ['the file of that name', 'a.mdx', [0]],
    ['a file named from its folder', 'articles/aa.mdx', [1]],
    ['a whole folder', 'content/articles/', [0, 1]],
    ['a file named from the project', './content/milestones/a.yaml', [2]],
    ['a file named in full', '/somewhere/content/milestones/a.yaml', [2]],
    ['nothing else', 'b.mdx', []],
  ])('%s', (_, name, expected) => {
    const found = findingsIn(findings, [name], '/somewhere').map(({ file }) => FILES.indexOf(file));
    expect(found).toEqual(expected);
    expect(namesNotFound(FILES, [name], '/somewhere')).toEqual(expected.length > 0 ? [] : [name]);
  });
});

test('without names, everything is told', () => {
  expect(findingsIn(findings, [], '/')).toHaveLength(FILES.length);
});
