import { describe, expect, test } from 'vitest';
import { cutsOf, excerptParts } from './excerpt-parts.ts';
import { kindOf } from './kind-of.ts';
import { putNamedFirst } from './put-named-first.ts';
import { splitQuery } from './split-query.ts';

describe('what was typed becomes questions', () => {
  test.each([
    ['84 FR 54002', ['84 FR 54002']],
    ['海康威视', ['"海 康 威 视"']],
    ['华为 2019', ['"华 为"', '2019']],
    ['商汤 SenseTime 旷视', ['"商 汤"', '"旷 视"', 'SenseTime']],
    ['"presumption of denial"', ['"presumption of denial"']],
    ['《实体清单》', ['"实 体 清 单"']],
    ['  ?!  ', []],
  ])('%s', (typed, questions) => {
    expect(splitQuery(typed)).toEqual(questions);
  });
});

describe('an excerpt is taken apart', () => {
  test('words that follow each other are one mark, without the comma behind them', () => {
    expect(excerptParts('about <mark>Phase</mark> <mark>One,</mark> signed')).toEqual([
      { text: 'about ', isMarked: false },
      { text: 'Phase One', isMarked: true },
      { text: ', signed', isMarked: false },
    ]);
  });
  test('Chinese is joined again', () => {
    expect(excerptParts('杭 州 <mark>海</mark> <mark>康</mark> 威 视')).toEqual([
      { text: '杭州', isMarked: false },
      { text: '海康', isMarked: true },
      { text: '威视', isMarked: false },
    ]);
  });
  test('what looks like HTML is text', () => {
    expect(excerptParts('a &lt;script&gt; R&amp;D')).toEqual([{ text: 'a <script> R&D', isMarked: false }]);
  });
  test('it says where it was cut', () => {
    const text = 'First sentence here. Second sentence here.';
    expect(cutsOf('First <mark>sentence</mark>', text)).toEqual({ before: false, after: true });
    expect(cutsOf('Second <mark>sentence</mark> here.', text)).toEqual({ before: true, after: false });
  });
});

test.each([
  ['/glossary/tariff/', 'Term'],
  ['/glossary/', 'Page'],
  ['/entities/dji/', 'On the list'],
  ['/', 'Page'],
  ['/method/', 'Page'],
])('%s is shown as: %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('what bears exactly the name comes first, brackets apart', () => {
  const found = ['Tariff-rate quota', 'Unverified List (UVL)', 'Tariff'].map((title) => ({ title, names: [] }));
  const titles = (typed: string) => putNamedFirst(found, typed).map(({ title }) => title);
  expect(titles('tariff')).toEqual(['Tariff', 'Tariff-rate quota', 'Unverified List (UVL)']);
  expect(titles('unverified list')[0]).toBe('Unverified List (UVL)');
  expect(titles('quota')).toEqual(found.map(({ title }) => title));
});

test('what holds the words in a name comes before what the engine thinks alike', () => {
  const policy = { title: 'Licence review policy', names: [] };
  const college = { title: 'Xinjiang Police College', names: ['新疆警察学院'] };
  expect(putNamedFirst([policy, college], 'police')).toEqual([college, policy]);
  expect(putNamedFirst([policy, college], '警察')).toEqual([college, policy]);
});
