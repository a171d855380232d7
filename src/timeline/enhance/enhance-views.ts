import { views, type View } from '../state/view-state.ts';
import type { Board } from './board.ts';

/** Chart, list, table or steps: the style sheet shows the parts of the view that the figure names. */
export function enhanceViews(board: Board): void {
  const { root, signal } = board;
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-choose-view]')];
  const table = root.querySelector<HTMLDetailsElement>('[data-part="table"]');
  let shown: View | undefined;

  const mark = (): void => {
    const { view } = board.state();
    // Where there is no room for the chart there is no button for it, and its view is the list.
    const seen = view === 'chart' && !board.drawing() ? 'list' : view;
    for (const button of buttons) button.ariaPressed = button.dataset['chooseView'] === seen ? 'true' : 'false';
  };
  for (const button of buttons) {
    button.addEventListener(
      'click',
      () => {
        const view = Object.keys(views).find((name) => name === button.dataset['chooseView']);
        board.change({ view: view as View }, 'push');
      },
      { signal },
    );
  }
  board.onChange(() => {
    const { view } = board.state();
    if (table && shown !== view) {
      if (view === 'table') table.open = true;
      else if (shown === 'table') table.open = false;
    }
    shown = view;
    mark();
  });
  board.onDraw(() => {
    if (!board.isGliding()) mark();
  });
}
