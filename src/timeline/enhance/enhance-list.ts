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
    const isFew = isPart && shown.length <= FEW;
    const bundles = new Map(bundleMonths(shown).map((bundle) => [bundle.year, bundle]));
    const ids = new Set(shown.map(({ id }) => id));
    let begunMs = performance.now();
    /** Waits when it is time to. @returns whether the work goes on: a newer wish has its own, and readers leave */
    const pace = async (): Promise<boolean> => {
      if (performance.now() - begunMs > SLICE_MS) {
        await breathe();
        begunMs = performance.now();
      }
      return ownRun === run && !board.signal.aborted;
    };
    const layOut = (): Promise<boolean> => {
      // Most of what a shown event costs: it is to fall into the slice, not to add up behind it.
      part.getBoundingClientRect();
      return pace();
    };
    part.ariaBusy = 'true';
    if (isTurned) order = undefined;
    for (const year of wished === 'desc' ? years : years.toReversed()) {
      const bundle = bundles.get(year.year);
      if (bundle && year.node.hidden) hideMonths(year);
      year.node.hidden = !bundle;
      if (year.jump) year.jump.hidden = !bundle;
      if (isTurned) {
        spine.append(year.node);
        if (year.jump) year.jump.parentElement?.append(year.jump);
      }
      if (isTurned) turnYear(year, wished);
      if (bundle) {
        if (year.sum) year.sum.textContent = yearSum(bundle);
        fold(year, openedHere, isFew);
        const months = new Map(bundle.months.map((month) => [month.month, month]));
        for (const month of year.months) {
          const ofMonth = months.get(month.month);
          if (ofMonth) nameMonth(month, ofMonth, wished, isPart);
          if (!(await showMonth(month, ofMonth ? ids : undefined, year.node.open ? layOut : pace))) return;
        }
      }
      if (!(await pace())) return;
    }
    order = wished;
    part.ariaBusy = null;
    part.dispatchEvent(new Event(SETTLED));
  };
  board.onChange(() => void update());
  offerTheRest(board, part, years);
}

/** Shows the events that are asked for, or hides the month. @returns whether the work goes on */
async function showMonth(
  { node, events }: ListedMonth,
  ids: ReadonlySet<string> | undefined,
  pace: () => Promise<boolean>,
): Promise<boolean> {
  if (!ids) {
    node.hidden = true;
    return true;
  }
  // What was hidden as a whole comes event by event, as it is laid out for the first time.
  if (node.hidden) for (const event of events) event.node.hidden = true;
  node.hidden = false;
  for (const event of events) {
    const isHidden = !ids.has(event.id);
    if (event.node.hidden === isHidden) continue;
    event.node.hidden = isHidden;
    if (!isHidden && !(await pace())) return false;
  }
  return true;
}

/** What the month says of its events, and of the time between it and the next older one. */
function nameMonth({ node, sum, bar }: ListedMonth, bundle: MonthBundle, order: Order, isPart: boolean): void {
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

/** Opens a year where little is left, and closes it again if it was opened so. */
function fold(year: ListedYear, openedHere: Set<ListedYear>, isFew: boolean): void {
  if (isFew ? year.node.open : !openedHere.delete(year)) return;
  if (isFew) {
    openedHere.add(year);
    hideMonths(year);
  }
  year.node.open = isFew;
}

/** Before a year shows or opens: its events come one by one, not all at once. */
function hideMonths(year: ListedYear): void {
  for (const { node } of year.months) node.hidden = true;
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
