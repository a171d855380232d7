import { describe, expect, test } from 'vitest';
import { matchNames } from '../../record/match-names.ts';
import { describeOrganisation } from './describe-organisation.ts';
import {
  type ListingRow,
  nameBeside,
  type OrganisationRow,
  readOrganisation,
  rulesConcerning,
  shortId,
  yearsOf,
} from './organisations.ts';

const listings: readonly ListingRow[] = [
  ['95 FR 10', '2030-05-06', 'added'],
  ['96 FR 20', '2031-02-03', 'changed'],
  ['97 FR 30', '', ''],
  ['98 FR 40', '2032-03-04', ''],
];
const read = (...row: OrganisationRow) => readOrganisation(row, listings);
const whole = read('telephones', 'Telephones Ltd.', [0, 1, 2], 'Télé-Phone\nPhones of Invention', '华为', '華為', 1);
const bare = read('bare', 'Bare', [3]);

describe('an entry of the file', () => {
  test('has its places filled in', () => {
    expect(whole.added).toEqual({ citation: '95 FR 10', date: '2030-05-06', event: 'added' });
    expect(whole.changed.map(({ citation }) => citation)).toEqual(['96 FR 20', '97 FR 30']);
    expect([...rulesConcerning(whole)]).toEqual(['added', 'changed']);
  });

  test('may have nothing but its name and a citation', () => {
    expect(bare).toMatchObject({ aliases: [], chinese: '', isChineseOurs: false, changed: [], removed: [] });
    expect(rulesConcerning(bare).size).toBe(0);
  });

  test('may be called after the words of its name, which then need not stand twice', () => {
    expect(shortId('a-c-invention', 'A.C. Invention Co.')).toBe('a-c-invention');
    expect(shortId('ac-invention', 'A.C. Invention Co.')).toBe(2);
    expect(read(2, 'A.C. Invention Co.', []).id).toBe('ac-invention');
  });

  test('forgets a place that is not there', () => {
    expect(read('lost', 'Lost', [99]).added).toBeUndefined();
  });

  test.each(['tele phone', 'TÉLÉ', '华为', '華為', 'vention'])('is found by “%s”', (typed) => {
    expect(matchNames([bare.folded, whole.folded], typed)).toEqual([1]);
  });
});

describe('the name beside the own one', () => {
  test.each([
    ['is the Chinese one where the own name holds the words', 'telephones', '华为'],
    ['is the alias that was looked for', 'invention', 'Phones of Invention'],
    ['is the Chinese one as recorded, whichever form was typed', '華為', '华为'],
  ])('%s', (_what, typed, beside) => {
    expect(nameBeside(whole, typed)).toBe(beside);
  });

  test('is none where there is none', () => {
    expect(nameBeside(bare, 'bare')).toBe('');
  });
});

test('years are said once each, in order', () => {
  expect(yearsOf(whole)).toBe('2030, 2031');
  expect(yearsOf(bare)).toBe('2032');
});

describe('what the record knows', () => {
  const sure = (): boolean => false;

  test('names every rule with its day, and what has no day at the end', () => {
    expect(describeOrganisation(whole, sure)).toBe(
      'added 6 May 2030 by 95 FR 10; changed 3 February 2031 by 96 FR 20; also cited, without a date: 97 FR 30',
    );
  });

  test('says where a day is not confirmed', () => {
    expect(describeOrganisation(whole, (event) => event === 'added')).toMatch(/^added about 6 May 2030 by/);
  });

  test('puts removals and changes in order of time', () => {
    const left = read('left', 'Left', [0, 3], '', '', '', 0, [1]);
    expect(describeOrganisation(left, sure)).toBe(
      'added 6 May 2030 by 95 FR 10; taken off 3 February 2031 by 96 FR 20; changed 4 March 2032 by 98 FR 40',
    );
  });
});
