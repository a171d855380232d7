import { formatPeriod } from './format-date.ts';
import type { NearMilestone } from './nearness.ts';

/**
 * The talks nearest to a rule, in a sentence for each side.
 *
 * @param talks - talks, deals and truces within reach, in order of time, with their distance in days
 * @param withinDays - how far was looked, in whole days on either side
 */
export function nearestInWords(talks: readonly NearMilestone[], withinDays: number): string {
  const during = talks.filter(({ days }) => days === 0);
  const before = talks.filter(({ days }) => days < 0).at(-1);
  const after = talks.find(({ days }) => days > 0);
  if (during.length + Number(!!before) + Number(!!after) === 0)
    return `No talks, deal or truce in the ${withinDays} days before or after.`;
  const sentences = [
    before && `The talks before: ${named(before)}, ${inDays(before.days)} earlier.`,
    during.length > 0 && `On the same day: ${during.map(named).join('; ')}.`,
    after && `The talks after: ${named(after)}, ${inDays(after.days)} later.`,
    !before && during.length === 0 && `None in the ${withinDays} days before.`,
    !after && during.length === 0 && `None in the ${withinDays} days after.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function named({ milestone }: NearMilestone): string {
  return `${milestone.title} (${formatPeriod(milestone.date, milestone.until)})`;
}

function inDays(days: number): string {
  const count = Math.abs(days);
  return `${count} day${count === 1 ? '' : 's'}`;
}
