import { describe, expect, test } from 'vitest';
import { readOptions, USAGE } from './options.ts';

const read = (...args: string[]) => readOptions(args, ['ours', 'vis']);

describe('the command line', () => {
  test('measures three sizes, plain and slowed down, three times each, when nothing else is said', () => {
    expect(read('timeline')).toEqual({
      command: 'timeline',
      events: [250, 1000, 5000],
      rates: [1, 4],
      runs: 3,
      pages: undefined,
      allowStill: false,
      results: 'bench/results',
    });
  });

  test('takes lists of numbers and of pages', () => {
    expect(read('timeline', '--events', '100', '--rates', '1,2,6', '--runs', '1', '--pages', 'vis,ours')).toMatchObject(
      {
        events: [100],
        rates: [1, 2, 6],
        runs: 1,
        pages: ['vis', 'ours'],
      },
    );
  });

  test('builds a page from a file into a folder', () => {
    expect(read('page', '--events', 'mine.json', '--out', 'there')).toEqual({
      command: 'page',
      events: 'mine.json',
      out: 'there',
    });
  });

  test.each([
    [[], 'Say what to measure.'],
    [['speed'], 'There is no bench "speed".'],
    [['page', '--out', 'there'], 'Name the file of events: --events FILE.'],
    [['page', '--events', 'mine.json'], 'Name the folder for the page: --out DIR.'],
    [['timeline', '--rates', '0'], '--rates takes whole numbers of 1 or more, like "--rates 1,4", not "0".'],
    [['timeline', '--events', 'many'], '--events takes whole numbers of 1 or more, like "--events 1,4", not "many".'],
    [['timeline', '--runs', '1,2'], '--runs takes one number, not "1,2".'],
    [['timeline', '--pages', 'ours,theirs'], 'There is no page "theirs". The pages are ours, vis.'],
  ])('%j is told what is missing, and how it goes', (args, sentence) => {
    expect(read(...args)).toBe(`${sentence}\n${USAGE}`);
  });

  test('an option it does not know is named', () => {
    expect(read('timeline', '--fast')).toContain("'--fast'");
  });
});
