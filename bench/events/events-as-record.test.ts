import { describe, expect, test } from 'vitest';
import type { BenchEvent } from './bench-event.ts';
import { eventsAsRecord, extentOf } from './events-as-record.ts';
import { generateEvents } from './generate-events.ts';

const event = (changes: Partial<BenchEvent>): BenchEvent => ({
  id: 'e-1',
  date: '2019-10-09',
  group: 'A',
  title: 'Invented Optics No. 1',
  text: 'An invented text.',
  ...changes,
});

describe('events as a record', () => {
  test('fit the schemas of the site, A as additions of one organisation, B as milestones', () => {
    const events = generateEvents(250);
    const record = eventsAsRecord('events.json', events);
    expect(record.designations.length + record.milestones.length).toBe(250);
    expect(record.designations).toHaveLength(events.filter(({ group }) => group === 'A').length);
    for (const rule of record.designations) {
      expect(rule).toMatchObject({ action: 'addition', chart_count: 1, chart_count_basis: 'rule' });
    }
  });

  test('keep title, text and date, and name the file as their source', () => {
    const { designations, milestones } = eventsAsRecord('mine.json', [event({}), event({ id: 'e-2', group: 'B' })]);
    expect(designations[0]).toMatchObject({
      notable: ['Invented Optics No. 1'],
      reason: 'An invented text.',
      effective: '2019-10-09',
    });
    expect(milestones[0]).toMatchObject({ title: 'Invented Optics No. 1', summary: 'An invented text.' });
    expect(milestones[0]?.sources[0]).toMatchObject({ title: 'Given by mine.json', url: 'https://example.org/' });
  });

  test('get ids that fit an address, each once, whatever the file calls them', () => {
    const ids = ['Event 1', 'event_1', '事件', '***'];
    const { designations } = eventsAsRecord(
      'events.json',
      ids.map((id) => event({ id })),
    );
    expect(designations.map(({ id }) => id).sort()).toEqual(['event', 'event-1', 'event-1-2', 'event-2']);
  });

  test('are in order of time, whatever the order in the file', () => {
    const { milestones } = eventsAsRecord('events.json', [
      event({ id: 'late', group: 'B', date: '2020' }),
      event({ id: 'early', group: 'B', date: '1999-05' }),
    ]);
    expect(milestones.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('are known through the last day of the last date', () => {
    const record = eventsAsRecord('events.json', [event({ group: 'B', date: '2024-02' })]);
    expect(record.provenance.verified_through.milestones).toBe('2024-02-29');
  });
});

describe('the drawing shows', () => {
  test('from the first event to the last', () => {
    expect(extentOf([event({ date: '2020-05-06' }), event({ date: '1998-01-02' })])).toEqual({
      from: '1998-01-02',
      to: '2020-05-06',
    });
  });

  test('thirty years at most, to the last event', () => {
    expect(extentOf([event({ date: '1950-05-06' }), event({ date: '2026-09-01' })])).toEqual({
      from: '1997',
      to: '2026-09-01',
    });
  });
});
