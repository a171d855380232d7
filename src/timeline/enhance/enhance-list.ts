import { bundleMonths, type MonthBundle } from '../layout/bundle-months.ts';
import { gapWords, monthSum, yearSum } from '../marks/list-words.ts';
import { outsideWords } from '../state/shown-words.ts';
import { allYears } from '../state/presets.ts';
import type { Order } from '../state/view-state.ts';
import type { Board } from './board.ts';
import { breathe } from './breathe.ts';
import { type ListedMonth, type ListedYear, readList } from './list-nodes.ts';

/** Told to the part of the list when it has followed the state. */
export const SETTLED = 'lt-settled';

/** So many events or fewer are few enough to lie open, whatever their years. */
const FEW = 24;

/** Work on the list goes on so long without a breath, in ms. */
const SLICE_MS = 6;

/** The list holds what the drawing holds: its years, months, sums and gaps follow the state, a year at a time. */
export function enhanceList(board: Board): void {
  const part = board.root.querySelector<HTMLElement>('[data-part="list"]');
  const spine = part?.querySelector('[data-spine]');
  if (!part || !spine) return;
  const years = readList(part);
  const openedHere = new Set<ListedYear>();
  /** Undefined while a turn is under way, which a newer wish may break off. */
  let order: Order | undefined = 'desc';
  let run = 0;

  const update = async (): Promise<void> => {
    const ownRun = (run += 1);
    const shown = board.shown();
    const wished = board.state().order;
    const isTurned = wished !== order;
    const isPart = shown.length < board.events.length;
    const bundles = new Map(bundleMonths(shown).map((bundle) => [bundle.year, bundle]));
    const ids = new Set(shown.map(({ id }) => id));
    part.ariaBusy = 'true';
    let begunMs = performance.now();
    if (isTurned) order = undefined;
    for (const year of wished === 'desc' ? years : years.toReversed()) {
      const bundle = bundles.get(year.year);
      year.node.hidden = !bundle;
      if (year.jump) year.jump.hidden = !bundle;
      if (isTurned) {
        spine.append(year.node);
        if (year.jump) year.jump.parentElement?.append(year.jump);
      }
      if (bundle) {
        if (year.sum) year.sum.textContent = yearSum(bundle);
        const months = new Map(bundle.months.map((month) => [month.month, month]));
        for (const month of year.months) updateMonth(month, months.get(month.month), ids, wished, isPart);
      }
      if (isTurned) turnYear(year, wished);
      // A folded year costs little, an open one is laid out.
      if (year.node.open || performance.now() - begunMs > SLICE_MS) {
        await breathe();
        begunMs = performance.now();
      }
      // A newer wish has begun its own round, and the reader may have left.
      if (ownRun !== run || board.signal.aborted) return;
    }
    order = wished;
    openFew(years, openedHere, isPart && shown.length <= FEW);
    part.ariaBusy = null;
    part.dispatchEvent(new Event(SETTLED));
  };
  board.onChange(() => void update());
  offerTheRest(board, part, years);
}

function updateMonth(
  { node, sum, bar, events }: ListedMonth,
  bundle: MonthBundle | undefined,
  ids: ReadonlySet<string>,
  order: Order,
  isPart: boolean,
): void {
  node.hidden = !bundle;
  if (!bundle) return;
  for (const event of events) event.node.hidden = !ids.has(event.id);
  const words = monthSum(bundle);
  if (sum) sum.textContent = words;
  if (bar) {
    bar.toggleAttribute('hidden', words === '');
    bar.firstElementChild?.setAttribute('width', `${bundle.barPercent}%`);
  }
  let gap = node.querySelector(':scope > .gap');
  if (!gap && bundle.gapMonths) {
    gap = document.createElement('p');
    gap.className = 'gap';
  }
  if (!gap) return;
  gap.toggleAttribute('hidden', !bundle.gapMonths);
  gap.textContent = gapWords(bundle.gapMonths ?? 0, isPart);
  // The gap lies between this month and the next older one.
  const place = order === 'desc' ? node.lastElementChild : node.firstElementChild;
  if (gap !== place) node.insertAdjacentElement(order === 'desc' ? 'beforeend' : 'afterbegin', gap);
}

/** Brings months and events of a year into the order wished; the nodes stay the same. */
function turnYear(year: ListedYear, order: Order): void {
  const inOrder = <Item>(newestFirst: readonly Item[]): readonly Item[] =>
    order === 'desc' ? newestFirst : newestFirst.toReversed();
  for (const month of inOrder(year.months)) {
    month.node.parentElement?.append(month.node);
    for (const event of inOrder(month.events)) event.node.parentElement?.append(event.node);
  }
}

/** Opens every year where little is left, and closes again what was opened so. */
function openFew(years: readonly ListedYear[], openedHere: Set<ListedYear>, isFew: boolean): void {
  for (const year of isFew ? years : openedHere) {
    if (isFew && (year.node.open || year.node.hidden)) continue;
    year.node.open = isFew;
    if (isFew) openedHere.add(year);
    else openedHere.delete(year);
  }
}

/** At the foot: what the window leaves out, and the way to it. */
function offerTheRest(board: Board, part: HTMLElement, years: readonly ListedYear[]): void {
  const note = part.querySelector<HTMLElement>('[data-outside]');
  const words = note?.querySelector('span');
  const button = note?.querySelector('button');
  if (!note || !words || !button) return;
  board.onChange(() => {
    const text = outsideWords(board.passing(), board.window());
    words.textContent = text;
    note.hidden = text === '';
  });
  button.addEventListener(
    'click',
    () => {
      const firstHidden = years.find(({ node }) => node.hidden);
      board.change({ to: undefined, ...allYears(board.events) }, 'push');
      if (!firstHidden) return;
      firstHidden.node.hidden = false;
      firstHidden.node.querySelector('summary')?.focus();
    },
    { signal: board.signal },
  );
}
