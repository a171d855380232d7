import { type Candidate, labelledCandidates, type Plot, rowsFor } from './mark-candidate.ts';

/** Which events may be named, and how many at most, by the months that show. */
export function labelRule(months: number): { readonly tiers: 1 | 2 | 3; readonly most: number } {
  if (months > 144) return { tiers: 1, most: 12 };
  if (months > 36) return { tiers: 1, most: 18 };
  return months >= 6 ? { tiers: 2, most: 30 } : { tiers: 3, most: 60 };
}

/**
 * Gives labels to the candidates of each block: turning points first, then the newest, as long as there is room.
 *
 * Tries the label behind its mark and before it, and takes what needs fewer rows; one for which there is no
 * room gives way, as the list has it.
 *
 * @param blocks - the candidates of each actor, in order of time
 * @param isOptional - whether marks without a label are counted elsewhere and take no room
 * @param hasRoom - whether the blocks may take so many rows each
 */
export function giveLabels(
  blocks: readonly (readonly Candidate[])[],
  isOptional: boolean,
  plot: Plot,
  rule: ReturnType<typeof labelRule>,
  hasRoom: (rows: readonly number[]) => boolean,
): Candidate[][] {
  const given = blocks.map((block) => [...block]);
  const rowsOf = (block: readonly Candidate[]): number =>
    rowsFor(isOptional ? block.filter(({ label }) => label) : block);
  const rows = given.map(rowsOf);
  const places = given.flatMap((block, actor) => block.map((bare, index) => ({ bare, actor, index })));
  const named = places.filter(({ bare }) => bare.event.significance <= rule.tiers);
  named.sort(
    ({ bare: { event: a } }, { bare: { event: b } }) =>
      a.significance - b.significance || b.startMs - a.startMs || (a.id < b.id ? 1 : -1),
  );
  let left = rule.most;
  for (const { bare, actor, index } of named) {
    if (left === 0) break;
    const block = given[actor] ?? [];
    let best: { put: Candidate; rows: number } | undefined;
    for (const put of labelledCandidates(bare, plot)) {
      block[index] = put;
      const needed = rowsOf(block);
      if (!best || needed < best.rows) best = { put, rows: needed };
    }
    block[index] = bare;
    if (!best || !hasRoom(rows.with(actor, best.rows))) continue;
    block[index] = best.put;
    rows[actor] = best.rows;
    left -= 1;
  }
  return given;
}
