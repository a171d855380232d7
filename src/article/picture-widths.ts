/** The widths a picture is offered in, in px: a phone's, twice that, the column's, twice that. */
const OFFERED = [480, 736, 960, 1472];
/** The one for whoever cannot choose. */
const SHOWN = 960;

/**
 * In which widths a picture is made. None is wider than the picture itself, which would only be blurred.
 *
 * @param ownPx - the file's width
 */
export function pictureWidths(ownPx: number): { readonly all: readonly number[]; readonly shown: number } {
  const narrower = OFFERED.filter((width) => width < ownPx);
  const all = narrower.length < OFFERED.length ? [...narrower, ownPx] : narrower;
  return { all, shown: Math.min(SHOWN, ownPx) };
}
