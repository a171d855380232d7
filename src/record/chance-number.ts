import type { ChanceResult } from './nearness-by-chance.ts';

/** Numbers of a test of chance that an article may print. */
export const chanceNumbers = [
  'rules',
  'near',
  'mean-days',
  'expected',
  'least',
  'most',
  'share-near',
  'share-close',
  'draws',
] as const;
export type ChanceNumber = (typeof chanceNumbers)[number];

/** The number as it is printed: means to one decimal, shares to two, everything else whole. */
export function chanceNumber(result: ChanceResult, of: ChanceNumber): string {
  switch (of) {
    case 'rules':
      return String(result.rules);
    case 'near':
      return String(result.observed.near);
    case 'mean-days':
      return result.observed.meanDays.toFixed(1);
    case 'expected':
      return result.expectedNear.toFixed(1);
    case 'least':
      return String(result.interval[0]);
    case 'most':
      return String(result.interval[1]);
    case 'share-near':
      return result.shareAsNear.toFixed(2);
    case 'share-close':
      return result.shareAsClose.toFixed(2);
    case 'draws':
      return result.draws.toLocaleString('en-GB');
  }
}
