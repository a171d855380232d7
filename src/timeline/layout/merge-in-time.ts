/** Two rows of events as one, in order of time; ids settle what begins together. */
export function mergeInTime<Event extends { readonly startMs: number; readonly id: string }>(
  some: readonly Event[],
  others: readonly Event[],
): Event[] {
  return [...some, ...others].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
}
