import { expect, test } from 'vitest';
import { readContent } from '../reader/read-content.ts';
import { assembleRecord } from '../reader/assemble-record.ts';
import { comparePublishers, isPrimary, namedPublishers, publisherId, publisherName, whyPrimary } from './publishers.ts';
import { citationsOf } from './where-cited.ts';

test.each([
  ['Crowell & Moring', 'crowell-and-moring'],
  ['White House (Biden archive)', 'white-house-biden-archive'],
  ['U.S. Geological Survey', 'us-geological-survey'],
  ['Electronic Code of Federal Regulations (eCFR)', 'electronic-code-of-federal-regulations-ecfr'],
  ['Husch Blackwell / internationaltradeinsights.com', 'husch-blackwell-internationaltradeinsights-com'],
  ['Le Monde Économique', 'le-monde-economique'],
  ['新华社', 'u65b0u534eu793e'],
])('"%s" has the id %s', (name, id) => {
  expect(publisherId(name)).toBe(id);
});

test('two spellings of one publisher have one id and one name', () => {
  expect(publisherId('eCFR')).toBe(publisherId('Electronic Code of Federal Regulations (eCFR)'));
  expect(publisherName('Bureau of Industry and Security')).toBe('BIS');
});

test('a copy is not its publisher, and not primary', () => {
  expect(publisherId('Reuters (copy)')).not.toBe(publisherId('Reuters'));
  expect(whyPrimary('USTR')).toBe('the US Trade Representative');
  expect(whyPrimary('USTR, reproduced')).toBeUndefined();
});

test('a primary source is one whose publisher speaks for itself, or a copy that is said to be the document', () => {
  expect(isPrimary({ publisher: 'USTR' })).toBe(true);
  expect(isPrimary({ publisher: 'USTR', primary: false })).toBe(false);
  expect(isPrimary({ publisher: 'USTR, reproduced by FXStreet' })).toBe(false);
  expect(isPrimary({ publisher: 'USTR, reproduced by FXStreet', primary: true })).toBe(true);
});

test('a copy is one, with or without a comma', () => {
  expect(publisherId('Reuters, via AsiaOne')).toBe(publisherId('Reuters via AsiaOne'));
  expect(publisherName('Reuters, via AsiaOne')).toBe('Reuters via AsiaOne');
});

test('publishers stand A to Z without regard to case, marks and a leading "The"', () => {
  const names = ['The Diplomat', 'eLaws', 'Evertiq', 'Digitimes', 'Échos', 'Dorsey'];
  expect(names.sort(comparePublishers)).toEqual(['Digitimes', 'The Diplomat', 'Dorsey', 'Échos', 'eLaws', 'Evertiq']);
});

const reading = readContent('.');
const articles = reading.articles.flatMap(({ id, value }) => (value && id ? [{ id, ...value }] : []));
const printed = citationsOf(assembleRecord(reading), articles).map(({ source }) => source.publisher);

test('every publisher the lists name is one the record names', () => {
  expect(namedPublishers.filter((name) => !printed.includes(name))).toEqual([]);
});

test('no two publishers of the record share an id by accident', () => {
  const names = new Set(printed.map(publisherName));
  expect(new Set([...names].map(publisherId)).size).toBe(names.size);
});
