import { nearest } from '../reader/nearest.ts';
import type { ListName } from '../record/references.ts';
import type { Known, Refusal } from './plan.ts';

/** Refuses an id under "about" that leads nowhere. */
export function checkNames(fields: Readonly<Record<string, unknown>>, { taken }: Known): Refusal | undefined {
  for (const [list, ids] of Object.entries((fields['about'] ?? {}) as Record<ListName, readonly string[]>)) {
    const known = taken[list as ListName];
    const lost = ids.find((id) => !known.has(id));
    if (lost === undefined) continue;
    const closest = nearest(lost, known.keys());
    return {
      refused: `There is nothing called "${lost}" among the ${list}.${closest ? ` Closest: ${closest}.` : ''} Correct the id.`,
    };
  }
  return undefined;
}
