import { parseArgs } from 'node:util';
import { type KindName, kindNames } from './check/kinds.ts';

export const USAGE = `npm run bench -- timeline [--events 250,1000,5000] [--rates 1,4] [--runs 3] [--pages ours,vis] [--allow-still] [--results DIR]
npm run bench -- page --events FILE --out DIR
npm run bench -- check [--seed 1] [--per-file 1] [--only KIND] [--json FILE] [--results DIR]
npm run bench -- check --scale [--articles 2000] [--events 5000]`;

export type BenchOptions =
  | {
      readonly command: 'timeline';
      readonly events: readonly number[];
      /** By how much the processor is slowed down. */
      readonly rates: readonly number[];
      readonly runs: number;
      /** Names of pages; undefined for all. */
      readonly pages: readonly string[] | undefined;
      /** Goes on when a gesture changes nothing on a page, without the measures of the gesture. */
      readonly allowStill: boolean;
      readonly results: string;
    }
  | { readonly command: 'page'; readonly events: string; readonly out: string }
  | CheckBenchOptions;

/** What to do to the check: damage the content, or have it read a project many times as large. */
export interface CheckBenchOptions {
  readonly command: 'check';
  readonly seed: number;
  /** Most mutants of one kind made of one file; of files that hold a list, more. */
  readonly perFile: number;
  readonly only: KindName | undefined;
  /** A file for all trials, one by one. */
  readonly json: string | undefined;
  readonly results: string;
  readonly scale: boolean;
  readonly articles: number;
  readonly events: number;
}

/**
 * What was asked for on the command line.
 *
 * @param pageNames - the pages that can be measured
 * @returns the options, or a sentence about what cannot be understood
 */
export function readOptions(args: readonly string[], pageNames: readonly string[]): BenchOptions | string {
  const [command, ...rest] = args;
  try {
    if (command === 'page') return pageOptions(rest);
    if (command === 'timeline') return timelineOptions(rest, pageNames);
    if (command === 'check') return checkOptions(rest);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
  return `${command === undefined ? 'Say what to measure' : `There is no bench "${command}"`}.\n${USAGE}`;
}

function pageOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({ args, options: { events: { type: 'string' }, out: { type: 'string' } } });
  if (!values.events) throw new Error('Name the file of events: --events FILE.');
  if (!values.out) throw new Error('Name the folder for the page: --out DIR.');
  return { command: 'page', events: values.events, out: values.out };
}

function checkOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      'per-file': { type: 'string', default: '1' },
      only: { type: 'string' },
      json: { type: 'string' },
      results: { type: 'string', default: 'bench/results' },
      scale: { type: 'boolean', default: false },
      articles: { type: 'string', default: '2000' },
      events: { type: 'string', default: '5000' },
    },
  });
  const only = kindNames.find((kind) => kind === values.only);
  if (values.only !== undefined && only === undefined)
    throw new Error(`There is no damage "${values.only}". The kinds are ${kindNames.join(', ')}.`);
  return {
    command: 'check',
    seed: wholeNumber('--seed', values.seed),
    perFile: wholeNumber('--per-file', values['per-file']),
    only,
    json: values.json,
    results: values.results,
    scale: values.scale,
    articles: wholeNumber('--articles', values.articles),
    events: wholeNumber('--events', values.events),
  };
}

function timelineOptions(args: string[], pageNames: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      events: { type: 'string', default: '250,1000,5000' },
      rates: { type: 'string', default: '1,4' },
      runs: { type: 'string', default: '3' },
      pages: { type: 'string' },
      'allow-still': { type: 'boolean', default: false },
      results: { type: 'string', default: 'bench/results' },
    },
  });
  const pages = values.pages?.split(',');
  const unknown = pages?.find((page) => !pageNames.includes(page));
  if (unknown !== undefined) throw new Error(`There is no page "${unknown}". The pages are ${pageNames.join(', ')}.`);
  return {
    command: 'timeline',
    events: wholeNumbers('--events', values.events),
    rates: wholeNumbers('--rates', values.rates),
    runs: wholeNumber('--runs', values.runs),
    pages,
    allowStill: values['allow-still'],
    results: values.results,
  };
}

function wholeNumber(option: string, text: string): number {
  const [number = 0, ...others] = wholeNumbers(option, text);
  if (others.length > 0) throw new Error(`${option} takes one number, not "${text}".`);
  return number;
}

function wholeNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new Error(`${option} takes whole numbers of 1 or more, like "${option} 1,4", not "${text}".`);
}
