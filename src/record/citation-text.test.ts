import { expect, test } from 'vitest';
import { curlQuotes, endSentence, inQuotes } from './citation-text.ts';

test('a title gets its full stop', () => {
  expect(endSentence('Twenty-eight names')).toBe('Twenty-eight names.');
});

test('a title that ends in its own mark gets none', () => {
  expect(endSentence('Was it about the talks?')).toBe('Was it about the talks?');
  expect(endSentence('Why “never again?”')).toBe('Why “never again?”');
  expect(endSentence('Huawei et al.')).toBe('Huawei et al.');
});

test('the full stop goes inside closing quotation marks', () => {
  expect(endSentence('Who is on the “list”')).toBe('Who is on the “list.”');
});

test('straight marks become typographic, an apostrophe too', () => {
  expect(curlQuotes(`China's "countermeasures"`)).toBe('China’s “countermeasures”');
  expect(curlQuotes(`'Our own' ("the list")`)).toBe('‘Our own’ (“the list”)');
});

test('quotation marks inside quotation marks are single, and the full stop stands inside both', () => {
  expect(inQuotes('Who is on the "list"')).toBe('“Who is on the ‘list.’”');
  expect(inQuotes('What “list”?')).toBe('“What ‘list’?”');
});
