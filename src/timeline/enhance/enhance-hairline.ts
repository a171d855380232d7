import { textWidth } from '../layout/text-width.ts';
import type { TimelineGeometry } from '../layout/geometry.ts';
import { type Place, placeOfEvent } from '../state/next-target.ts';
import type { Board } from './board.ts';
import { targetDate, targetLine } from './event-words.ts';
import { makeSvg } from './make-element.ts';
import { pointedPlaces } from './pointed-places.ts';
import { linkAt, linkOf, placeOfLink } from './target-links.ts';

/** Of the date at the axis, in px of the drawing. */
const date = { size: 13, padding: 7, height: 22 } as const;
/** From a mark to the ring around it, and the least side of the ring. */
const ring = { gap: 4, side: 26 } as const;

/**
 * Joins the lanes at what a reader points at, has the focus on, or has open: a line through the drawing with the date
 * at the axis, its name in the line below, and a ring where the focus is. Esc takes it away.
 */
export function enhanceHairline(board: Board): void {
  const { root, signal } = board;
  const line = makeSvg('line');
  const plate = makeSvg('rect', { height: String(date.height) });
  const words = makeSvg('text', { 'text-anchor': 'middle' });
  const hairline = makeSvg('g', { 'data-part': 'hairline', 'aria-hidden': 'true' }, line, plate, words);
  const rings = [makeSvg('rect', { rx: '4' }), makeSvg('rect', { rx: '4' })] as const;
  const ringGroup = makeSvg('g', { 'data-part': 'ring', 'aria-hidden': 'true' }, ...rings);
  const below = root.querySelector<HTMLElement>('[data-part="pointed"]');
  const hint = below?.textContent ?? '';
  const byId = new Map(board.events.map((event) => [event.id, event]));
  let hovered: Place | undefined;
  let focused: Place | undefined;
  let isDismissed = false;
  let lit: SVGAElement | undefined;
  let current: SVGAElement | undefined;

  const drawnNow = (): Place | undefined => {
    const lanes = board.drawing()?.geometry.targetLanes ?? [];
    const asDrawn = (place: Place | undefined): Place | undefined => {
      const target = lanes
        .find(({ lane }) => lane === place?.lane)
        ?.targets.find(({ key }) => key === place?.target.key);
      return place && target && { lane: place.lane, target };
    };
    const open = board.state().event;
    return asDrawn(hovered) ?? asDrawn(focused) ?? (open === undefined ? undefined : placeOfEvent(lanes, open));
  };
  const show = (): void => {
    const { svg, geometry } = board.drawing() ?? {};
    if (!svg || !geometry) return;
    const place = isDismissed ? undefined : drawnNow();
    const link = place && linkOf(svg, place.target.key);
    if (lit !== link) lit?.removeAttribute('data-lit');
    lit = link;
    link?.setAttribute('data-lit', '');
    showCurrent(svg, geometry);
    showRing(svg);
    if (!place) {
      hairline.remove();
      if (below) below.textContent = hint;
      return;
    }
    const events = place.target.events.flatMap((id) => byId.get(id) ?? []);
    draw(geometry, place.target.x, targetDate(place.target, events));
    if (hairline.parentNode !== svg) svg.append(hairline);
    if (below) below.textContent = targetLine(place.target, events);
  };
  const draw = (geometry: TimelineGeometry, x: number, text: string): void => {
    const width = textWidth(text, date.size) + 2 * date.padding;
    // Near an edge the date moves inwards, so that it never leaves the drawing.
    const middle = Math.min(Math.max(x, width / 2), geometry.width - width / 2);
    const top = (geometry.axis.top + geometry.axis.bottom - date.height) / 2;
    set(line, { x1: x, x2: x, y1: geometry.listLane.top, y2: geometry.height });
    set(plate, { x: middle - width / 2, y: top, width });
    set(words, { x: middle, y: geometry.axis.labelY });
    words.textContent = text;
  };
  const showCurrent = (svg: SVGSVGElement, { targetLanes }: TimelineGeometry): void => {
    const open = board.state().event;
    const place = open === undefined ? undefined : placeOfEvent(targetLanes, open);
    const link = place && linkOf(svg, place.target.key);
    if (current !== link) current?.removeAttribute('aria-current');
    current = link;
    link?.setAttribute('aria-current', 'true');
  };
  const showRing = (svg: SVGSVGElement): void => {
    const link = linkAt(document.activeElement);
    if (!link || !svg.contains(link) || !link.matches(':focus-visible')) {
      ringGroup.remove();
      return;
    }
    const box = link.getBBox();
    const [width, height] = [box.width, box.height].map((side) => Math.max(side + 2 * ring.gap, ring.side)) as [
      number,
      number,
    ];
    const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
    for (const rect of rings) set(rect, { x, y, width, height });
    svg.append(ringGroup);
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
      // A finger has no place to hover; it taps.
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
  board.onDraw(show);
  board.onChange(() => {
    if (board.state().event !== undefined) isDismissed = false;
    show();
  });
}

function set(element: SVGElement, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, String(Math.round(value * 10) / 10));
}
