import { expect, test } from 'vitest';
import { britishFor } from './british-spelling.ts';

test.each([
  ['organization', 'organisation'],
  ['Organizations', 'organisations'],
  ['modernizing', 'modernising'],
  ['analyzed', 'analysed'],
  ['color', 'colour'],
  ['favorable', 'favourable'],
  ['behavior', 'behaviour'],
  ['labor', 'labour'],
  ['neighboring', 'neighbouring'],
  ['center', 'centre'],
  ['centered', 'centred'],
  ['theaters', 'theatres'],
  ['kilometers', 'kilometres'],
  ['defense', 'defence'],
  ['offenses', 'offences'],
  ['catalog', 'catalogue'],
  ['cataloged', 'catalogued'],
  ['traveled', 'travelled'],
  ['canceling', 'cancelling'],
  ['labeled', 'labelled'],
  ['fulfill', 'fulfil'],
  ['aluminum', 'aluminium'],
  ['percent', 'per cent'],
  ['skeptical', 'sceptical'],
  ['toward', 'towards'],
])('%s is %s', (american, british) => {
  expect(britishFor(american)).toBe(british);
});

test.each([
  ...['size', 'sized', 'resizing', 'seized', 'prize', 'capsized', 'citizen', 'horizon', 'bizarre'],
  ...['laboratory', 'laborious', 'honorary', 'humorous', 'vigorous', 'error', 'minor', 'sector', 'doctor', 'author'],
  ...['enter', 'after', 'paper', 'meter', 'filter', 'letter', 'water', 'licence', 'sense', 'expense'],
  ...['log', 'blog', 'backlog', 'dialogue', 'travelled', 'compelled', 'controlled', 'sealed', 'appealed', 'revealed'],
  ...['installed', 'skilled', 'constructor', '__proto__', 'colour', 'centre', 'organise', 'advise', 'exercise'],
])('%s is British too', (word) => {
  expect(britishFor(word)).toBeUndefined();
});
