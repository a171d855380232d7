import { drawingNames } from '../parameter-names.ts';

/**
 * Fetches the code that draws: when the address asks for another view than the page has, when the host does, or when
 * the reader first touches the drawing. Its address stands on the drawing; where there is none nothing is fetched. A
 * failure is forgotten, so that the next touch tries again.
 *
 * @param asked - what the address asks
 * @returns takes what the host asks and hands it to the code (event `lt-set`), once more when that has come later
 */
export function createDrawingCode(asked: object): (params: Readonly<Record<string, string>>) => void {
  const root = document.querySelector<HTMLElement>('[data-timeline]');
  const wishes: Record<string, string> = {};
  let script: HTMLScriptElement | undefined;

  const hand = (): boolean => dispatchEvent(new CustomEvent('lt-set', { detail: wishes }));
  const pressed: HTMLElement[] = [];
  const begin = (): void => {
    hand();
    root?.removeEventListener('click', keep);
    for (const button of pressed) button.click();
  };
  // A button that is pressed before the code has come is answered when it has.
  const keep = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('button');
    if (button) pressed.push(button);
  };
  const load = (): void => {
    const address = root?.dataset['code'];
    if (!address || script) return;
    script = document.createElement('script');
    script.src = address;
    script.onload = begin;
    script.onerror = () => (script = undefined);
    document.head.append(script);
  };

  if (drawingNames.some((name) => name in asked)) load();
  // A finger is a pointer too.
  for (const touch of ['pointerover', 'focusin', 'keydown']) root?.addEventListener(touch, load);
  root?.addEventListener('click', keep);

  return (params) => {
    const known = Object.entries(params).filter(([name]) => (drawingNames as readonly string[]).includes(name));
    if (!known[0]) return;
    Object.assign(wishes, Object.fromEntries(known));
    load();
    hand();
  };
}
