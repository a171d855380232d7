import { describe, expect, test } from 'vitest';
import { checkWords } from './check-words.ts';
import { own } from './fixtures/own.ts';
import { loadedWords } from './loaded-words.ts';

const asked = (text: string) =>
  checkWords([own(text)]).map(({ message }) => /^"([^"]*)"/.exec(message)?.[1] ?? message);

test('the message names the word, the reason, what to write, and how to keep it', () => {
  expect(checkWords([own('The ministry slammed the rule.')])).toEqual([
    {
      file: 'content/articles/a.mdx',
      line: 1,
      column: 14,
      field: '',
      message:
        '"slammed" is a loaded word. Nobody was hit: somebody said something. Write "criticised" or "said". Somebody else’s word stands in quotation marks; one that has to stay as ours is named in content/kept-words.yaml, with the reason.',
      severity: 'warning',
      rule: 'words',
    },
  ]);
});

describe('is asked about', () => {
  test.each([
    ['The Entity List bans sales.', 'bans'],
    ['Listed firms were banned from US chips.', 'banned'],
    ['It was put on the blacklist.', 'blacklist'],
    ['Entity List sanctions began in May.', 'Entity List sanctions'],
    ['It is one of the sanctioned companies.', 'sanctioned companies'],
    ['It was a trade war started by Washington.', 'trade war started by'],
    ['Then came the crackdown.', 'crackdown'],
    ['The regime answered.', 'regime'],
    ['Communist China answered.', 'Communist China'],
    ['It weaponised trade.', 'weaponised'],
    ['It was caught spying on them.', 'spying on'],
    ['The firm admitted that it sold chips.', 'admitted that'],
    ['The ministry claims that it is wrong.', 'claims that'],
    ['The so-called rule', 'so-called'],
    ['An unprecedented step', 'unprecedented'],
    ['A draconian rule', 'draconian'],
    ['A tit-for-tat followed.', 'tit-for-tat'],
    ['Uighurs live there.', 'Uighurs'],
    ['Tariffs to punish China', 'punish China'],
  ])('%s', (text, word) => {
    expect(asked(text)).toEqual([word]);
  });
});

describe('is left alone', () => {
  test.each([
    'He called it "a ban" and "tit-for-tat".',
    'The news often calls it a blacklist.',
    'He spoke of loopholes.',
    'An import ban under another law began.',
    'A listing is not a ban, and no ban on buying.',
    'Is the Entity List a ban?',
    'The export control regime has four groups, and the sanctions regime more.',
    'Firms under Treasury sanctions',
    'We checked the claims that it made, and each claim that nobody owns.',
    'A choke point for chips',
    'The Xinjiang Uighur (or Uyghur) Autonomous Region',
    'The law punishes smugglers.',
    'The band played on; a bandage, urban banners.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('a word that an editor keeps in that file', () => {
    const keeps = (file: string, written: string) => file === 'content/articles/a.mdx' && written === 'draconian';
    expect(checkWords([own('A draconian, unprecedented rule')], keeps).map(({ message }) => message)).toEqual([
      expect.stringContaining('"unprecedented"'),
    ]);
  });
});

test('every word of the list has a reason and a remedy in whole sentences, and is named once', () => {
  expect(new Set(loadedWords.map(({ word }) => word)).size).toBe(loadedWords.length);
  for (const { why, instead } of loadedWords) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(instead).not.toMatch(/\.$/);
  }
});
