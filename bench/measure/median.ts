import type { Measure, Measurement } from './measurement.ts';

/** The middle of some numbers, or the mean of the two in the middle. @throws {RangeError} when there are none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of no numbers.');
  return (low + high) / 2;
}

/** Each measure's median. One that is missing in any run is missing: a median of the good runs would flatter. */
export function medianOf(runs: readonly Measurement[]): Measurement {
  const [first] = runs;
  if (!first) throw new RangeError('There is no median of no runs.');
  const entries = (Object.keys(first) as Measure[]).map((measure) => {
    const values = runs.map((run) => run[measure]).filter((value) => value !== undefined);
    return [measure, values.length === runs.length ? median(values) : undefined] as const;
  });
  return Object.fromEntries(entries) as unknown as Measurement;
}
