import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { axisDate } from '../record/designation.ts';
import { cutPeriod, embedCuts } from './cuts.ts';

const record = assembleRecord(readContent('.'));
const cuts = embedCuts(record, [
  { slug: 'ban', title: 'Is it a ban?', from: '2019-05', to: '2019-12', lanes: 'entity', highlight: ['one', 'two'] },
]);
const cutAt = (path: string) => cuts.find((cut) => cut.path === path);

describe('the parts of the timeline that have an address of their own', () => {
  test('each has one, and none has another’s', () => {
    expect(new Set(cuts.map(({ path }) => path)).size).toBe(cuts.length);
    expect(cuts.filter(({ path }) => !/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(path))).toEqual([]);
  });

  test('all of it, and each lane', () => {
    const latest = record.provenance.verified_through.milestones;
    expect(cutAt('timeline')).toMatchObject({ from: '2018', to: latest, lanes: 'both', query: '' });
    expect(cutAt('entity-list')).toMatchObject({ lanes: 'entity', query: '?lanes=entity' });
    expect(cutAt('trade-war')).toMatchObject({ lanes: 'trade', query: '?lanes=trade' });
  });

  test('every theme that a rule has, and no other', () => {
    const themes = new Set(record.designations.map(({ theme }) => `theme/${theme}`));
    expect(new Set(cuts.flatMap(({ path }) => (path.startsWith('theme/') ? [path] : [])))).toEqual(themes);
  });

  test('a theme older than the trade war has the years in which it was used', () => {
    const old = cutAt('theme/not-researched');
    const years = record.designations
      .filter(({ theme }) => theme === 'not-researched')
      .map((rule) => axisDate(rule).slice(0, 4));
    expect(old).toMatchObject({ from: years[0], to: years.at(-1), hasOwnTime: true });
    expect(cutAt('theme/quantum')?.hasOwnTime).toBe(false);
    expect(old?.query).toBe(`?from=${years[0]}&to=${years.at(-1)}&theme=not-researched`);
  });

  test('every year that has an event', () => {
    const years = new Set(
      [...record.designations.map(axisDate), ...record.milestones.map(({ date }) => date)].map((date) =>
        date.slice(0, 4),
      ),
    );
    expect(new Set(cuts.flatMap(({ path }) => (path.startsWith('year/') ? [path.slice(5)] : [])))).toEqual(years);
    expect(cutAt('year/2019')).toMatchObject({ from: '2019', to: '2019', query: '?from=2019&to=2019' });
  });

  test('what begins with the trade war and ends before the record does names its end', () => {
    expect(cutAt('year/2018')?.query).toBe('?from=2018&to=2018');
    const [first] = embedCuts(record, [{ slug: 'one', title: 'One', from: '2018', to: '2020' }]).slice(-1);
    expect(first?.query).toBe('?from=2018&to=2020');
  });

  test('what a lesson shows', () => {
    expect(cutAt('lesson/ban')).toMatchObject({
      title: 'Is it a ban?',
      query: '?from=2019-05&to=2019-12&lanes=entity&highlight=one,two',
    });
  });

  test('a period in words', () => {
    expect(cutPeriod({ from: '2019', to: '2019' })).toBe('2019');
    expect(cutPeriod({ from: '2018', to: '2020-05-06' })).toBe('2018 – 6 May 2020');
  });
});
