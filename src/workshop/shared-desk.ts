import type { Desk } from './desk.ts';

/** Pages run in a world of modules of their own; the desk of the dev server is reached by a name that both share. */
const NAME = Symbol.for('the-list-and-the-talks: workshop');
type World = typeof globalThis & { [NAME]?: Desk };

export function shareDesk(desk: Desk): void {
  (globalThis as World)[NAME] = desk;
}

/** @throws {Error} when no dev server runs */
export function sharedDesk(): Desk {
  const desk = (globalThis as World)[NAME];
  if (!desk) throw new Error('The workshop is open under "npm run dev" only.');
  return desk;
}
