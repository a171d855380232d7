/**
 * An id for an element of an article that may come more than once, like an explained word.
 *
 * @param locals - of the page being rendered; remembers what was taken
 * @returns the name itself the first time, then with "-2", "-3" …
 */
export function takeId(locals: App.Locals, name: string): string {
  const taken = (locals.takenIds ??= new Map<string, number>());
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}
