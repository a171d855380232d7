import { describe, expect, test } from 'vitest';
import { listWords, nearest } from './nearest.ts';

describe('the word that is meant', () => {
  test.each([
    ['one letter off', 'confidance', 'confidence'],
    ['two letters exchanged', 'dtae', 'date'],
    ['another case', 'DATE', 'date'],
    ['a letter left out of a short word', 'dte', 'date'],
  ])('%s', (_, written, meant) => {
    expect(nearest(written, ['title', 'date', 'confidence'])).toBe(meant);
  });

  test('the nearer of two wins, and of two alike the first', () => {
    expect(nearest('round-13', ['round-12', 'round-13a'])).toBe('round-12');
    expect(nearest('round-1', ['round-12', 'round-1'])).toBe('round-1');
  });

  test('nothing is meant when no word is like it', () => {
    expect(nearest('picture', ['title', 'date'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('two short words of quite other letters are not alike', () => {
    expect(nearest('a', ['br'])).toBeUndefined();
    expect(nearest('img', ['em'])).toBeUndefined();
  });
});

test('words are listed with commas and a last joint', () => {
  expect(listWords(['a', 'b', 'c'])).toBe('a, b or c');
  expect(listWords(['a', 'b'], 'and')).toBe('a and b');
  expect(listWords(['a'])).toBe('a');
  expect(listWords([])).toBe('');
});
