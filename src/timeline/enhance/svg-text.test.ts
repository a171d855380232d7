import { describe, expect, test } from 'vitest';
import { breakLines, escapeXml } from './svg-text.ts';

test('a text cannot leave its place in the SVG', () => {
  expect(escapeXml('"A" & <script>\u0000')).toBe('&quot;A&quot; &amp; &lt;script&gt;');
});

describe('lines', () => {
  const upTo = (length: number) => (line: string) => line.length <= length;

  test('break at spaces', () => {
    expect(breakLines('one two three', upTo(7))).toEqual(['one two', 'three']);
  });

  test('cut a word that is longer than a line', () => {
    expect(breakLines('see http://site/abc now', upTo(8))).toEqual(['see', 'http://s', 'ite/abc', 'now']);
  });

  test('are none without words', () => {
    expect(breakLines('', upTo(8))).toEqual([]);
  });
});
