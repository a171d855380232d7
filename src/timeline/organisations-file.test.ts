import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedEntity } from '../record/fixtures/entity.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import { inventedRemarks } from '../record/fixtures/remarks.ts';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { organisationsFile } from './organisations-file.ts';
import { readOrganisation, rulesConcerning } from './state/organisations.ts';

const record = inventedRecord({
  designations: [
    inventedDesignation({ id: 'added', entities: ['invented-instruments'], cite_display: '95 FR 10000' }),
    inventedDesignation({ id: 'changed', action: 'modification', effective: '2031-02-03', el_citations: ['96 FR 2'] }),
    inventedDesignation({
      id: 'removed',
      action: 'removal',
      effective: '2032-03-04',
      cite_display: '97 FR 3',
      notable_removed: ['INVENTED INSTRUMENTS Co Ltd (II)'],
    }),
  ],
  entities: [
    inventedEntity({
      aliases: ['Instruments, Invented', ''],
      fr_history: [
        { citation: '95 FR 10001', date: '2030-05-08' },
        { citation: '96 FR 2', date: '2031-02-05' },
        { citation: '98 FR 4' },
      ],
    }),
    inventedEntity({ id: 'an-other', name: 'An Other', fr_history: [], fr_citation: '94 FR 9', fr_date: '2029-01-02' }),
  ],
  remarks: [inventedRemarks({ chinese: '华为公司', chinese_is_ours: true })],
});
const file = organisationsFile(record);
const organisations = file.entries.map((row) => readOrganisation(row, file.listings));
const instruments = organisations.find(({ id }) => id === 'invented-instruments');

describe('the file of organisations', () => {
  test('has every entry in the order of the alphabet', () => {
    expect(organisations.map(({ name }) => name)).toEqual(['An Other', 'Invented Instruments Co., Ltd.']);
  });

  test('gives a rule’s citation and its day on the axis, and what fits no rule as the list prints it', () => {
    expect(instruments?.added).toEqual({ citation: '95 FR 10000', date: '2030-05-06', event: 'added' });
    expect(instruments?.changed).toEqual([
      { citation: '96 FR 2', date: '2031-02-03', event: 'changed' },
      { citation: '98 FR 4', date: '', event: '' },
    ]);
    expect(organisations[0]?.added).toEqual({ citation: '94 FR 9', date: '2029-01-02', event: '' });
  });

  test('knows the rule that took a name off, however the rule spells it', () => {
    expect(instruments?.removed.map(({ event }) => event)).toEqual(['removed']);
    expect(organisations[0]?.removed).toEqual([]);
  });

  test('names the rules of the record that concern an entry', () => {
    expect(instruments && [...rulesConcerning(instruments)]).toEqual(['added', 'changed', 'removed']);
  });

  test('finds by alias and by Chinese name in both forms, and says whose the Chinese is', () => {
    expect(instruments?.aliases).toEqual(['Instruments, Invented']);
    expect(instruments?.folded.others).toEqual(expect.arrayContaining(['华为公司', '華為公司']));
    expect(instruments?.isChineseOurs).toBe(true);
  });

  test('leaves out what would stand empty at the end of a row', () => {
    expect(file.entries[0]).toEqual([2, 'An Other', [0]]);
  });
});

describe('the real file', () => {
  const real = assembleRecord(readContent(process.cwd()));
  const whole = organisationsFile(real);

  test('has every entry of the list, each with a citation', () => {
    const ids = whole.entries.map((row) => readOrganisation(row, whole.listings).id);
    expect(ids.toSorted()).toEqual(real.entities.map(({ id }) => id).toSorted());
    expect(whole.entries.filter(([, , listings]) => listings.length === 0)).toEqual([]);
  });

  test('is no more than 40 kB', () => {
    expect(gzipSync(JSON.stringify(whole)).length).toBeLessThan(40_000);
  });
});
