import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentFolder, STORY, TALKS } from './fixtures/content-folder.ts';
import { readContent } from './read-content.ts';
import { ReadingMemory } from './reading-memory.ts';

test('what has not changed is given back as it was, and read again when it has', () => {
  const memory = new ReadingMemory();
  let times = 0;
  const read = (text: string) => memory.recall('a', [text], () => `${text} ${(times += 1)}`);
  expect([read('x'), read('x'), read('y'), read('x')]).toEqual(['x 1', 'x 1', 'y 2', 'x 3']);
});

test('content read with a memory is what it would be without', () => {
  const memory = new ReadingMemory();
  const root = contentFolder();
  const first = readContent(root, memory);
  appendFileSync(join(root, TALKS), 'colour: red\n');
  const second = readContent(root, memory);
  expect(checkContent(second)).toEqual(checkContent(readContent(root)));
  expect(checkContent(second)).toHaveLength(1);
  expect(second.articles.find(({ file }) => file.file === STORY)).toBe(first.articles[0]);
});
