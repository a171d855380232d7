import { rateCounters } from '../record/tariff-rates.ts';
import { findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import type { ContentReading } from './read-content.ts';

/** Average tariffs given twice for one day by one counter: a line would jump on the spot, and nobody could say why. */
export function checkRates({ tariffRates }: Pick<ContentReading, 'tariffRates'>): Finding[] {
  const taken = new Set<string>();
  return tariffRates.flatMap((item) => {
    if (!item.value) return [];
    const { date, counted_by } = item.value;
    const key = `${counted_by} ${date}`;
    if (!taken.has(key)) {
      taken.add(key);
      return [];
    }
    const message = `There is already an entry of the ${rateCounters[counted_by]} for "${date}". Put both sides into one entry, or correct the date.`;
    return [findingIn(item, ['date'], message, 'event-twice')];
  });
}
