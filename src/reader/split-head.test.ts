import { expect, test } from 'vitest';
import { splitHead } from './split-head.ts';

const text = '---\ntitle: A\nform: story\n---\n\nFirst line.\n';

test('the head is what stands between the hyphens', () => {
  expect(splitHead(text)).toMatchObject({ head: 'title: A\nform: story\n', linesBeforeHead: 1 });
});

test('the lines of the body keep their numbers', () => {
  const { body } = splitHead(text);
  expect(body.split('\n').indexOf('First line.') + 1).toBe(6);
});

test('line ends of Windows keep their numbers too', () => {
  const { head, body } = splitHead(text.replaceAll('\n', '\r\n'));
  expect(head).toBe('title: A\r\nform: story\r\n');
  expect(body.split('\n').findIndex((line) => line.startsWith('First')) + 1).toBe(6);
});

test('a byte order mark before the head is passed over', () => {
  expect(splitHead(`\uFEFF${text}`).head).toBe('title: A\nform: story\n');
});

test('an empty head is a head', () => {
  expect(splitHead('---\n---\nText\n')).toEqual({ head: '', linesBeforeHead: 1, body: '\n\nText\n' });
});

test('a head without a body is whole', () => {
  expect(splitHead('---\na: 1\n---')).toMatchObject({ head: 'a: 1\n' });
});

test.each([
  ['no hyphens', 'Just text.\n'],
  ['a head that does not end', '---\ntitle: A\n\nText.\n'],
  ['hyphens further down', 'Text.\n\n---\na: 1\n---\n'],
  ['an empty file', ''],
])('%s: no head, and all is body', (_, whole) => {
  expect(splitHead(whole)).toEqual({ head: undefined, linesBeforeHead: 0, body: whole });
});
