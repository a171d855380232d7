import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { checkClaims } from './check-claims.ts';
import { readPassages } from './read-passages.ts';

function messagesOf(body: string): string[] {
  return checkClaims(readPassages(createProcessor().parse(body) as Root), 'a.mdx').map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('a claim needs a source', () => {
  test.each([
    ['a figure', 'It cost 14 dollars.', 'The figure or date "It cost 14 dollars."'],
    ['a large number in words', 'Goods worth billions were held back.', 'The figure or date'],
    ['a date', 'The rule took effect on 9 October 2019.', 'The figure or date "took effect on 9 October'],
    ['a quotation', 'Officials said it was "not tied to the talks".', 'The quotation "not tied to the talks"'],
    ['an allegation', 'The bureau was implicated in the campaign.', 'What is said of others ("implicated")'],
    ['a figure in a list', '- One\n- Two of 3', 'The figure or date'],
    ['a figure in a table', '| a | b |\n|---|---|\n| x | 7 |', 'The figure or date'],
  ])('%s', (_, body, message) => {
    const messages = messagesOf(body);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
    expect(messages[0]).toContain('Put <Cite of="…" /> behind the sentence');
  });

  test.each([
    ['has one', 'The rule took effect on 9 October 2019.<Cite of="rule" />'],
    ['has one in the same row', '| a | b |\n|---|---|\n| x | 7 <Cite of="rule" /> |'],
    ['says why it needs none', 'We read 40 pages.<Ours because="What we did ourselves" />'],
    ['claims nothing', 'A place on the list is a requirement to ask.'],
    ['prints a figure of the record', 'It names <Figure of="entities-added" in="a" /> of them.'],
    ['is a heading', '## The week of 7 October 2019'],
    ['is a quotation set off', '<Quote by="Somebody" of="rule">\nOn 9 October we said so.\n</Quote>'],
    ['talks about a word', 'They are called "entities" here.'],
  ])('not where the passage %s', (_, body) => {
    expect(messagesOf(body)).toEqual([]);
  });

  test('the line is that of the passage', () => {
    expect(messagesOf('First.\n\nSecond, of 2019.')[0]).toMatch(/^3: /);
  });
});

describe('a quotation needs a speaker', () => {
  test('nobody says it', () => {
    expect(messagesOf('It was "not tied to the talks at all".<Cite of="a" />')).toEqual([
      '1: Nobody is said to speak the words "not tied to the talks at …". Name the speaker in the same paragraph.',
    ]);
  });
  test.each([
    'Officials said it was "not tied to the talks at all".<Cite of="a" />',
    'According to the ministry it was "not tied to the talks at all".<Cite of="a" />',
    '<Person id="x">Somebody</Person>: "not tied to the talks at all".<Cite of="a" />',
  ])('%s', (body) => {
    expect(messagesOf(body)).toEqual([]);
  });
});

describe('a number of the record is not typed', () => {
  test.each(['28 Chinese organisations', 'twenty police bodies', '1,106 entries', 'Eight new entities'])(
    '%s',
    (words) => {
      const messages = messagesOf(`There were ${words}.<Cite of="a" />`);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain('is typed. The record counts these');
    },
  );
  test.each(['28 billion dollars', 'two governments', 'more than 40 members of Congress'])('but %s is', (words) => {
    expect(messagesOf(`There were ${words}.<Cite of="a" />`)).toEqual([]);
  });
});
