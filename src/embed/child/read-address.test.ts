import { describe, expect, test } from 'vitest';
import { embedId, listenersByAddress } from './read-address.ts';

describe('an embed calls itself', () => {
  test.each([
    ['as it is asked to', 'my-lesson.1', '/embed/timeline/', 'my-lesson.1'],
    ['by the last part of its path', undefined, '/list/embed/theme/quantum/', 'quantum'],
    ['the same in a file', undefined, '/home/me/quantum/index.html', 'quantum'],
    ['by its path when the name would do harm', '"><b>', '/embed/timeline/', 'timeline'],
    ['by its path when the name is too long', 'x'.repeat(201), '/embed/year/2019/', '2019'],
    ['timeline where the path says nothing', undefined, '/', 'timeline'],
  ])('%s', (_, asked, path, id) => {
    expect(embedId(asked, path)).toBe(id);
  });
});

describe('listeners are known', () => {
  test('by the name pym.js gives', () => {
    expect(listenersByAddress('slot', '')).toEqual({ pym: 'slot', wordPress: undefined });
    expect(listenersByAddress('a b', '').pym).toBeUndefined();
  });

  test.each([
    ['#?secret=abcDEF123', 'abcDEF123'],
    ['#e-2019-10-09-x?secret=abc', 'abc'],
    ['#?x=1&secret=abc&y=2', 'abc'],
    ['#secret=abc', 'abc'],
    ['', undefined],
    ['#?secret=', undefined],
    [`#?secret=${'a'.repeat(64)}`, 'a'.repeat(64)],
    [`#?secret=${'a'.repeat(65)}`, undefined],
    ['#?nosecret=abc', undefined],
  ])('by the secret of WordPress in %s', (hash, secret) => {
    expect(listenersByAddress(undefined, hash).wordPress).toBe(secret);
  });
});
