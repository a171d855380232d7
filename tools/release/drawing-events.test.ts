import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { eventsFor, packEvents, parseDrawingScript } from './drawing-events.ts';

test('the drawing’s script comes apart into events and code', () => {
  expect(parseDrawingScript('self.ltEvents=[{"id":"a];"}];\nlet b=[];\nc();\n')).toEqual({
    events: [{ id: 'a];' }],
    code: 'let b=[];\nc();',
  });
  expect(() => parseDrawingScript('let b=[];')).toThrow('embed/view.js does not begin with the record’s events.');
});

describe('the events of a page', () => {
  const day = (date: string) => Date.parse(date);
  const truce = (from: string, to: string) => ({ startMs: day(from), endMs: day(to) });
  const all = [
    { id: 'shown' },
    { id: 'not-shown' },
    { id: 'before', truce: truce('2018-01-01', '2019-01-01') },
    { id: 'into', truce: truce('2018-12-01', '2019-01-02') },
    { id: 'after', truce: truce('2020-01-01', '2020-02-01') },
  ];

  test('are those of its table, and the truces that reach into its window', () => {
    const events = eventsFor(all, new Set(['shown']), { from: '2019', to: '2019' });
    expect(events.map(({ id }) => id)).toEqual(['shown', 'into']);
  });
});

test('packed events are the same events', () => {
  const events = [
    { id: 'a', startMs: -1, isOpen: false, until: '2019' },
    { id: 'b "quoted" </script>', startMs: 0, count: { organisations: 3, isFloor: true }, isOpen: true },
    { id: 'c', truce: { name: 'T' } },
    {},
  ];
  // From another realm, so that only what JSON says can be compared.
  expect(JSON.parse(JSON.stringify(runInNewContext(packEvents(events))))).toEqual(events);
  expect(runInNewContext(`'until' in ${packEvents(events)}[1]`)).toBe(false);
});
