import { expect, test } from 'vitest';
import { namesDate } from './names-date.ts';

test.each([
  'Truce extended to 10 November',
  'Part of a law of 1974',
  'FY2019 defence act',
  'phased over 2024-26',
  'in force on the 24th',
  'Two days after the visa limits',
  'a week later',
  'on 1 Sept',
])('gives a date away: %s', (text) => {
  expect(namesDate(text)).toBe(true);
});

test.each([
  'List 1 in force: 25% on $34bn of Chinese goods',
  'The proposal covers 1,333 products worth $46.2 billion',
  'Talks pause for 90 days',
  'BIS rules (87 FR 62186) require licences',
  'Theresa marches on',
])('gives no date away: %s', (text) => {
  expect(namesDate(text)).toBe(false);
});
