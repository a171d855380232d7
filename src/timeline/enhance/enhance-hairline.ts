import type { TargetLane } from '../layout/geometry.ts';
import { type Place, placeOfEvent } from '../state/next-target.ts';
import type { Board } from './board.ts';
import { targetDate, targetLine } from './event-words.ts';
import { createFocusRing } from './focus-ring.ts';
import { createHairline } from './hairline.ts';
import { pointedPlaces } from './pointed-places.ts';
import { linkAt, linkOf, placeOfLink } from './target-links.ts';

/**
 * Joins the lanes at what a reader points at, has the focus on, or has open: a line through the drawing with the date
 * at the axis, its name in the line below, and a ring where the focus is. Esc takes line and name away.
 */
export function enhanceHairline(board: Board): void {
  const { root, signal } = board;
  const hairline = createHairline();
  const showRing = createFocusRing();
  const below = root.querySelector<HTMLElement>('[data-part="pointed"]');
  const hint = below?.textContent ?? '';
  const byId = new Map(board.events.map((event) => [event.id, event]));
  let hovered: Place | undefined;
  let focused: Place | undefined;
  let isDismissed = false;

  const show = (): void => {
    const { svg, geometry } = board.drawing() ?? {};
    if (!svg || !geometry) return;
    const { targetLanes } = geometry;
    const id = board.state().event;
    const open = id === undefined ? undefined : placeOfEvent(targetLanes, id);
    const pointed = isDismissed ? undefined : (asDrawn(targetLanes, hovered) ?? asDrawn(targetLanes, focused));
    const place = isDismissed ? undefined : (pointed ?? open);
    mark(svg, 'data-lit', place);
    mark(svg, 'aria-current', open);
    const events = (place?.target.events ?? []).flatMap((event) => byId.get(event) ?? []);
    if (place) hairline.show(svg, geometry, place, targetDate(place.target, events));
    else hairline.hide();
    // What is open is named by the panel, right below.
    const isNamed = pointed === undefined || pointed.target.key === open?.target.key;
    if (below) {
      below.textContent = isNamed ? hint : targetLine(pointed.target, events);
      below.toggleAttribute('data-lit', place !== undefined);
    }
    showRing(svg);
  };
  const hover = (place: Place | undefined): void => {
    if (place?.target.key === hovered?.target.key) return;
    hovered = place;
    if (place) isDismissed = false;
    board.drawing()?.svg.toggleAttribute('data-pointing', place !== undefined);
    show();
  };
  root.addEventListener(
    'pointermove',
    (event) => {
      // A finger has no place to hover; it taps. A pressed button drags.
      if (event.pointerType !== 'touch') hover(event.buttons === 0 ? pointedPlaces(board, event)?.nearest : undefined);
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'pointerleave',
    () => {
      hover(undefined);
    },
    { signal },
  );
  const follow = ({ type, target }: FocusEvent): void => {
    const link = type === 'focusin' ? linkAt(target) : undefined;
    focused = link && placeOfLink(board.drawing()?.geometry.targetLanes ?? [], link);
    if (focused) isDismissed = false;
    show();
  };
  root.addEventListener('focusin', follow, { signal });
  root.addEventListener('focusout', follow, { signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || isDismissed) return;
      isDismissed = true;
      show();
    },
    { signal },
  );
  board.onDraw(() => {
    if (board.isGliding()) hairline.hide();
    else show();
  });
  board.onChange(() => {
    if (board.state().event !== undefined) isDismissed = false;
    show();
  });
}

/** The same target where it stands now, if it is drawn. */
function asDrawn(lanes: readonly TargetLane[], former: Place | undefined): Place | undefined {
  const same = lanes.find(({ lane }) => lane === former?.lane);
  const target = same?.targets.find(({ key }) => key === former?.target.key);
  return same && target && { lane: same.lane, target };
}

/** Gives one link of the drawing an attribute, and no other. */
function mark(svg: SVGSVGElement, attribute: 'data-lit' | 'aria-current', place: Place | undefined): void {
  const link = place && linkOf(svg, place.target.key);
  for (const former of svg.querySelectorAll(`a[${attribute}]`)) if (former !== link) former.removeAttribute(attribute);
  if (link && !link.hasAttribute(attribute)) link.setAttribute(attribute, 'true');
}
