import { expect, test } from 'vitest';
import { keepPunctuation } from './keep-punctuation.ts';

const button = '<button class="term" type="button" popovertarget="term-1">tariff</button>';
const lastWord = '<button type="button" popovertarget="term-2" aria-label="presumption of denial">denial</button>';
const label = (inside: string) =>
  `<label class="term"><span aria-hidden="true">presumption of </span>${inside}</label>`;

test('a comma after an explained word stays with it', () => {
  expect(keepPunctuation(`<p>A ${button}, then</p>`)).toBe(`<p>A <span class="keep">${button},</span> then</p>`);
});

test('a closing bracket and a full stop stay together', () => {
  expect(keepPunctuation(`(a ${button}).`)).toBe(`(a <span class="keep">${button}).</span>`);
});

test('a comma after a term of several words stays with the last of them', () => {
  expect(keepPunctuation(`a ${label(lastWord)}, which`)).toBe(
    `a ${label(`<span class="keep">${lastWord},</span>`)} which`,
  );
});

test('an explained word before a space is left as it is', () => {
  expect(keepPunctuation(`a ${button} was`)).toBe(`a ${button} was`);
  expect(keepPunctuation(`a ${label(lastWord)} was`)).toBe(`a ${label(lastWord)} was`);
});

test('other buttons are left as they are', () => {
  const other = '<button class="copy">Copy</button>.';
  expect(keepPunctuation(other)).toBe(other);
});
