import { describe, expect, test } from 'vitest';
import { type Choices, frameOf, pageQuery, readWishes, shownBy, startWishes, writeWishes } from './wishes.ts';

const choices: Choices = {
  themes: new Set(['quantum', 'biotech', 'missiles']),
  events: new Set(['2019-10-09-a', '2019-10-10-b']),
  years: new Set(['2018', '2019']),
  windows: new Map([['missiles', { from: '1999', to: '2014' }]]),
};
const read = (query: string) => readWishes(query, choices);
const frame = (query: string) => frameOf(read(query), choices);

describe('wishes in an address', () => {
  test('nothing asked is the start', () => {
    expect(read('')).toEqual(startWishes);
    expect(writeWishes(startWishes)).toBe('');
  });

  test('everything asked comes back as it was written', () => {
    const query =
      '?from=2018&to=2020-05&view=step&lanes=entity&theme=quantum,biotech&event=2019-10-09-a' +
      '&highlight=2019-10-09-a,2019-10-10-b&color=dark&controls=full&header=0&height=800';
    expect(writeWishes(read(query))).toBe(query);
  });

  test('what is unknown, absurd or in another’s words counts as not asked', () => {
    const query =
      '?from=2018-13&to=x&view=map&lanes=all&theme=cheese,quantum,quantum&event=none&highlight=none' +
      '&color=red&controls=constructor&header=1&height=12.5&__proto__=x';
    expect(read(query)).toEqual({ ...startWishes, themes: ['quantum'] });
  });

  test('an end before the start is no wish, and an end within the start is one', () => {
    expect(read('?from=2020&to=2019')).toMatchObject({ from: '', to: '' });
    expect(read('?from=2019-05&to=2019')).toMatchObject({ from: '2019-05', to: '2019' });
  });

  test('a height stays within what a frame can be, and none is the usual one', () => {
    expect([read('?height=1').height, read('?height=99999').height]).toEqual([300, 1200]);
    for (const none of ['', '%20', '-5', '1e3']) expect(read(`?height=${none}`).height).toBe(620);
  });

  test('a date that no frame can show is no wish', () => {
    expect(read('?from=1850&to=1860')).toMatchObject({ from: '', to: '' });
    expect(read('?from=1997&to=2101')).toMatchObject({ from: '1997', to: '' });
  });

  test('2,000 random queries never throw and always come to wishes that can be written', () => {
    let state = 20_261_125;
    const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
    const bits = [
      'from',
      'to',
      'theme',
      '=',
      '&',
      '2019',
      '-',
      'quantum',
      '%',
      '%00',
      '<',
      '"',
      ',',
      'view=',
      '\u{1F600}',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const query = Array.from({ length: 12 }, () => bits[Math.floor(random() * bits.length)]).join('');
      const wishes = read(query);
      expect(read(writeWishes(wishes))).toEqual(wishes);
      expect(writeWishes(wishes)).not.toMatch(/["<>\s]/);
    }
  });
});

describe('the address of a frame', () => {
  test('is a path where there is a page for the wish, so that it shows without script', () => {
    expect(frame('')).toEqual({ path: 'timeline', parameters: [] });
    expect(frame('?lanes=entity')).toEqual({ path: 'entity-list', parameters: [] });
    expect(frame('?lanes=trade')).toEqual({ path: 'trade-war', parameters: [] });
    expect(frame('?theme=quantum')).toEqual({ path: 'theme/quantum', parameters: [] });
    expect(frame('?from=2019&to=2019')).toEqual({ path: 'year/2019', parameters: [] });
  });

  test('asks for the rest', () => {
    expect(frame('?theme=quantum&from=2019&color=dark')).toEqual({
      path: 'theme/quantum',
      parameters: [
        ['from', '2019'],
        ['color', 'dark'],
      ],
    });
    expect(frame('?theme=quantum,biotech').path).toBe('timeline');
    expect(frame('?from=2017&to=2017')).toEqual({
      path: 'timeline',
      parameters: [
        ['from', '2017'],
        ['to', '2017'],
      ],
    });
  });

  test('leaves out themes where the List does not show', () => {
    expect(frame('?lanes=trade&theme=quantum')).toEqual({ path: 'trade-war', parameters: [] });
  });

  test('of a theme with its own stretch of time is its page only where no other time is asked for', () => {
    expect(frame('?theme=missiles')).toEqual({ path: 'theme/missiles', parameters: [] });
    expect(frame('?theme=missiles&from=2012').path).toBe('timeline');
  });

  const page = (query: string) => pageQuery(shownBy(read(query), choices));

  test('of the site’s own page has no look', () => {
    expect(page('?from=2018&color=dark&controls=none&header=0&height=700')).toBe('?from=2018');
  });

  test('of the site’s own page shows what the frame shows', () => {
    expect(page('?theme=quantum')).toBe('?theme=quantum');
    expect(page('?theme=missiles')).toBe('?from=1999&to=2014&theme=missiles');
    expect(page('?theme=missiles&from=2012')).toBe('?from=2012&theme=missiles');
    expect(page('?lanes=trade&theme=quantum')).toBe('?lanes=trade');
  });
});
