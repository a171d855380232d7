import type { Board } from './board.ts';
import type { EventPanel } from './event-panel.ts';
import { pointedPlaces } from './pointed-places.ts';
import { linkAt } from './target-links.ts';

/** A press that travels further than this, in px, was a drag. */
const STILL = 6;

/**
 * Opens the details of what a reader selects on the drawing, by pointer, key or address. The panel itself comes when
 * a reader first turns to the drawing.
 *
 * @param bring - makes the panel, out of the element that is kept for it
 */
export function enhancePanel(board: Board, bring: (board: Board, element: HTMLElement) => Promise<EventPanel>): void {
  const { root, signal } = board;
  const element = root.querySelector<HTMLElement>('[data-part="panel"]');
  if (!element) return;
  const byId = new Map(board.events.map((event) => [event.id, event]));
  let coming: Promise<EventPanel> | undefined;
  const panel = (): Promise<EventPanel> => {
    coming ??= bring(board, element).catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    });
    return coming;
  };
  const prepare = (): void => {
    panel().catch(() => undefined);
  };

  let pressed = { x: 0, y: 0 };
  root.addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y }) => {
      pressed = { x, y };
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'click',
    (event) => {
      // With these keys a link opens elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const pointed = pointedPlaces(board, event);
      if (!pointed) return;
      event.preventDefault();
      // Keys and screen readers click without pressing.
      const byKey = event.detail === 0;
      if (!byKey && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STILL) return;
      const targets = pointed.all.map(({ target }) => target);
      const events = targets.flatMap((target) => target.events).flatMap((id) => byId.get(id) ?? []);
      const startMs = Math.min(...targets.map((target) => target.startMs));
      const endMs = Math.max(...targets.map((target) => target.endMs));
      const link = linkAt(event.target);
      panel()
        .then(({ select, choose }) => {
          const [first, ...others] = events;
          if (first && others.length === 0) select(first.id, byKey);
          else choose(events, { startMs, endMs }, byKey);
        })
        .catch(() => {
          // Offline, say: the entry in the list has the same facts.
          if (link) location.assign(link.href.baseVal);
        });
    },
    { signal },
  );
  for (const turn of ['pointerover', 'focusin']) {
    root.addEventListener(
      turn,
      ({ target }) => {
        if (coming === undefined && target instanceof Element && target.closest('svg[data-drawing]')) prepare();
      },
      { signal, passive: true },
    );
  }
  board.onChange(() => {
    if (board.state().event !== undefined && coming === undefined) prepare();
  });
}
