/** What a frame of an element is told. */
export interface FrameEars {
  height(px: number): void;
  ready(): void;
  select(event: string): void;
}

/** Frames that elements have made: they stand in a shadow tree, where nothing else finds them. */
export const elementFrames = new Map<HTMLIFrameElement, FrameEars>();

/** The frames of a document, and those of its elements, that show something below the site's /embed/. */
export function framesBelow(base: string): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe'), ...elementFrames.keys()].filter(({ src }) => src.startsWith(base));
}
