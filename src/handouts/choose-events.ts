import type { SheetEvent } from './sheet-event.ts';

/** How many events a sheet has room for. */
export interface Room {
  readonly most: number;
  /** Of these, rules at most; the milestones take what is left. */
  readonly rules: number;
  /** Ids that come first, whatever their weight. */
  readonly always?: readonly string[] | undefined;
}

/**
 * The weightiest events of a stretch: the turning points, the rules known by a name and those that added
 * most, then the main steps.
 *
 * Where there are more of one weight than room, those are taken that lie farthest in time from what is taken
 * already, so that no part of the story goes without.
 *
 * @param events - in order of time
 * @param mayStandWith - whether an event may stand on the sheet beside one that is taken; any may by default
 * @returns in order of time; fewer than there is room for when there are no more
 */
export function chooseEvents(
  events: readonly SheetEvent[],
  room: Room,
  mayStandWith: (event: SheetEvent, taken: SheetEvent) => boolean = () => true,
): SheetEvent[] {
  const taken: SheetEvent[] = events.filter(({ id }) => room.always?.includes(id));
  const fits = (event: SheetEvent): boolean =>
    !taken.includes(event) && taken.every((other) => mayStandWith(event, other));
  const ruleRoom = Math.min(room.rules, room.most);
  const rules = events
    .filter(({ lane }) => lane === 'list')
    .sort(
      (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.organisations - a.organisations || a.startMs - b.startMs,
    );

  takeMilestones(1, room.most - ruleRoom);
  for (const rule of rules) {
    if (taken.filter(({ lane }) => lane === 'list').length === ruleRoom) break;
    if (fits(rule)) taken.push(rule);
  }
  for (const significance of [1, 2, 3] as const) takeMilestones(significance, room.most);
  return events.filter((event) => taken.includes(event));

  /** Takes milestones of one weight until so many events are taken or there are none left. */
  function takeMilestones(significance: 1 | 2 | 3, most: number): void {
    while (taken.length < most) {
      const next = farthest(
        events.filter((event) => event.significance === significance && fits(event)),
        taken,
      );
      if (!next) return;
      taken.push(next);
    }
  }
}

/** The one whose nearest neighbour is farthest away; the earliest where nothing is taken yet, or all are as far. */
function farthest(candidates: readonly SheetEvent[], taken: readonly SheetEvent[]): SheetEvent | undefined {
  const distance = ({ startMs }: SheetEvent): number =>
    Math.min(...taken.map((other) => Math.abs(other.startMs - startMs)));
  return candidates.reduce<SheetEvent | undefined>(
    (best, event) => (best === undefined || distance(event) > distance(best) ? event : best),
    undefined,
  );
}
