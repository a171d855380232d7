import { formatPeriod } from './format-date.ts';
import { areConfirmed } from './nearest-talks.ts';
import type { NearMilestone } from './nearness.ts';

/**
 * The talks nearest to a rule, in a sentence for each side.
 *
 * @param talks - talks, deals and truces around it, in order of time, with their distance in days
 */
export function nearestInWords(talks: readonly NearMilestone[]): string {
  const during = talks.filter(({ days }) => days === 0);
  const before = talks.filter(({ days }) => days < 0).at(-1);
  const after = talks.find(({ days }) => days > 0);
  const sentences = [
    before
      ? `The talks before: ${named(before)}, ${inDays(before.days)} earlier.`
      : 'The record has no talks before it.',
    during.length > 0 && `On the same day: ${during.map(named).join('; ')}.`,
    after ? `The talks after: ${named(after)}, ${inDays(after.days)} later.` : 'The record has no talks after it.',
  ];
  return sentences.filter(Boolean).join(' ');
}

function named({ milestone }: NearMilestone): string {
  const caution = areConfirmed(milestone) ? '' : ', not confirmed';
  return `${milestone.title} (${formatPeriod(milestone.date, milestone.until)}${caution})`;
}

function inDays(days: number): string {
  const count = Math.abs(days);
  return `${count} day${count === 1 ? '' : 's'}`;
}
