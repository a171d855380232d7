import { expect, test } from 'vitest';
import { isOfThisSite, isOwnName, isSameWord } from './same-site.ts';

const OWN = { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' };

test('a form of this server is taken', () => {
  expect(isOfThisSite(OWN)).toBe(true);
  expect(isOfThisSite({ host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' })).toBe(true);
});

test.each([
  ['of another site', { ...OWN, origin: 'https://evil.example' }],
  ['of another port', { ...OWN, origin: 'http://localhost:8080' }],
  ['that does not say where it comes from', { host: OWN.host }],
  ['from a page without an origin', { ...OWN, origin: 'null' }],
  ['that the browser calls cross-site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
  ['under a name bent to this machine', { host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
])('a form %s is not', (_what, headers) => {
  expect(isOfThisSite(headers)).toBe(false);
});

test('names in digits and below localhost are our own', () => {
  expect(['localhost', 'site.localhost:80', '192.168.0.7:4321', '[::1]:4321'].map(isOwnName)).toEqual(
    Array(4).fill(true),
  );
  expect(['localhost.evil.example', 'evil.example', '1.2.3.4.evil.example', ''].map(isOwnName)).toEqual(
    Array(4).fill(false),
  );
});

test('a word is compared whole', () => {
  expect(isSameWord('abc', 'abc')).toBe(true);
  expect(isSameWord('abc', 'abd')).toBe(false);
  expect(isSameWord('abc', 'abcd')).toBe(false);
});
