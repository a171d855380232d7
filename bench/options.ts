import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- timeline [--events 250,1000,5000] [--rates 1,4] [--runs 3] [--pages ours,vis] [--allow-still] [--results DIR]
npm run bench -- page --events FILE --out DIR`;

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
  | { readonly command: 'page'; readonly events: string; readonly out: string };

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
  const [runs = 0, ...others] = wholeNumbers('--runs', values.runs);
  if (others.length > 0) throw new Error(`--runs takes one number, not "${values.runs}".`);
  return {
    command: 'timeline',
    events: wholeNumbers('--events', values.events),
    rates: wholeNumbers('--rates', values.rates),
    runs,
    pages,
    allowStill: values['allow-still'],
    results: values.results,
  };
}

function wholeNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new Error(`${option} takes whole numbers of 1 or more, like "${option} 1,4", not "${text}".`);
}
