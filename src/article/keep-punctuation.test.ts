import { expect, test } from 'vitest';
import { keepPunctuation } from './keep-punctuation.ts';

const button = '<button class="term" type="button" popovertarget="term-1">tariff</button>';

test('a comma after an explained word stays with it', () => {
  expect(keepPunctuation(`<p>A ${button}, then</p>`)).toBe(`<p>A <span class="keep">${button},</span> then</p>`);
});

test('a closing bracket and a full stop stay together', () => {
  expect(keepPunctuation(`(a ${button}).`)).toBe(`(a <span class="keep">${button}).</span>`);
});

test('an explained word before a space is left as it is', () => {
  expect(keepPunctuation(`a ${button} was`)).toBe(`a ${button} was`);
});

test('other buttons are left as they are', () => {
  const other = '<button class="copy">Copy</button>.';
  expect(keepPunctuation(other)).toBe(other);
});
