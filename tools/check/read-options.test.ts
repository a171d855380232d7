import { describe, expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

test('options and names of files are read, in any order', () => {
  expect(readOptions(['a.mdx', '--format', 'json', '--watch', 'b.mdx'])).toMatchObject({
    format: 'json',
    watch: true,
    quiet: false,
    root: '.',
    files: ['a.mdx', 'b.mdx'],
  });
});

describe('what cannot be understood is answered in a sentence', () => {
  test.each([
    [['--wacth'], /^"--wacth" cannot be understood\. Did you mean --watch\?/],
    [['--format=jsno'], /^There is no format "jsno"\. Write --format terminal/],
    [['--root'], /^"--root" cannot be understood\. The check knows/],
    [['-x'], /^"-x" cannot be understood\. The check knows/],
  ])('%j', (args, sentence) => {
    expect(readOptions(args)).toMatch(sentence);
  });
});
