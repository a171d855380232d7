/**
 * A style sheet without the typefaces it would fetch. Faces that name a typeface of the reader's device stay: they
 * set it in the size of the one that is gone, so that words on the drawing keep their room.
 */
export function withoutFetchedFaces(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (face.includes('url(') ? '' : face));
}
