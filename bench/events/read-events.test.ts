import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

const good = { id: 'e-1', date: '2019-10-09', group: 'A', title: 'Invented Optics No. 1', text: 'An invented text.' };
const read = (...events: unknown[]) => readEvents('events.json', JSON.stringify(events));
/** Lets `undefined` take a field away. */
const changed = (changes: Record<string, unknown>) => ({ ...good, ...changes });

describe('a file of events', () => {
  test('is given back as it is when all is well', () => {
    const month = changed({ id: 'e-2', group: 'B', date: '2019-10' });
    expect(read(good, month)).toEqual([good, month]);
  });

  test('that is not JSON is told so', () => {
    expect(() => readEvents('events.json', '[{')).toThrow(/^events\.json: not JSON\. /);
  });

  test.each([
    [{ events: [] }, 'a group of fields (events)'],
    [[], 'an empty list'],
    ['x', '"x"'],
  ])('%j is told to be an array', (data, found) => {
    expect(() => readEvents('events.json', JSON.stringify(data))).toThrow(
      `events.json: found ${found}, expected an array of events, each {"id", "date", "group", "title", "text"}.`,
    );
  });

  test.each([
    [{ id: undefined }, 'id: found nothing, expected a text that no other event has.'],
    [{ id: 7 }, 'id: found 7, expected a text that no other event has.'],
    [{ id: 'first' }, 'id: found "first", expected an id of its own, but event 0 has it too.'],
    [{ group: 'C' }, 'group: found "C", expected "A" or "B".'],
    [{ date: '9 October 2019' }, 'date: found "9 October 2019", expected a day in the calendar, like "2019-10-09".'],
    [{ date: '2023-02-30' }, 'date: found "2023-02-30", expected a day in the calendar, like "2019-10-09".'],
    [{ date: '2023-02' }, 'date: found "2023-02", expected a day in the calendar, like "2019-10-09".'],
    [{ group: 'B', date: 2023 }, 'date: found 2023, expected a date in the calendar, like "2019-10-09".'],
    [{ title: ' ' }, 'title: found empty text, expected a text of 1 to 110 characters.'],
    [{ title: undefined }, 'title: found nothing, expected a text of 1 to 110 characters.'],
    [{ text: '' }, 'text: found empty text, expected a text.'],
  ])('%j is told file, index, field, found and expected', (changes, message) => {
    expect(() => read(changed({ id: 'first' }), changed(changes))).toThrow(new Error(`events.json[1].${message}`));
  });

  test('a title too long for the site is told its limit', () => {
    expect(() => read(changed({ title: 'x'.repeat(111) }))).toThrow('expected a text of 1 to 110 characters.');
    expect(read(changed({ title: 'x'.repeat(110) }))).toHaveLength(1);
  });

  test('an event that is no object lacks every field', () => {
    expect(() => read(null)).toThrow(
      /^events\.json\[0\]\.id: .*\n.*\.group: .*\n.*\.date: .*\n.*\.title: .*\n.*\.text: /,
    );
  });

  test('every slip is told, twenty at most', () => {
    const events = Array.from({ length: 30 }, (_, index) => changed({ id: `e-${index}`, text: '' }));
    expect(() => read(...events)).toThrow(/events\.json\[19\]\.text.*\nand 10 more\.$/);
  });
});
