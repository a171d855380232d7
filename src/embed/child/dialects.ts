/** Who listens beyond those who are always told, and by what name each knows its frame. */
export interface Listeners {
  /** pym.js: the id of the element that holds the frame. */
  readonly pym?: string | undefined;
  /** WordPress: the secret that it put into the frame's address. */
  readonly wordPress?: string | undefined;
  /** iframe-resizer 4 and 5: the id of the frame. */
  readonly resizer?: string | undefined;
  /** The same, once it has been answered: its host counts each first answer as a page of its own. */
  readonly answered?: string | undefined;
  readonly openResizer?: boolean | undefined;
  readonly h5p?: boolean | undefined;
}

/** What is to be told, in px, and about what: the embed's own id and address. */
export interface Size {
  readonly id: string;
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** What a page says when it begins, so that those who wait for a sign give theirs. */
export const greetings: readonly unknown[] = [{ context: 'h5p', action: 'hello' }, '[iFrameResizerChild]Ready'];

/**
 * The height in the words of everybody who may be listening: one message a dialect, the same each time for the same
 * size. Five need no sign from their host; each of the others is spoken once its listener is known.
 */
export function heightMessages({ id, href, width, height }: Size, listeners: Listeners): unknown[] {
  const { pym, wordPress, resizer, answered, openResizer, h5p } = listeners;
  // Version 5 takes a page that names no version for an old one, and says so in its host's console.
  const why = answered === resizer ? 'resizeObserver' : 'init:lt';
  return [
    { source: 'lt', type: 'lt:height', v: 1, id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly, Medium, Observable.
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // Canvas and other learning platforms.
    JSON.stringify({ subject: 'lti.frameResize', height }),
    pym && ['pym', pym, 'height', height].join('xPYMx'),
    wordPress && { message: 'height', value: height, secret: wordPress },
    resizer && `[iFrameSizer]${[resizer, height, width, why].join(':')}`,
    openResizer && { type: 'iframe-resized', width, height },
    h5p && { context: 'h5p', action: 'resize', scrollHeight: height },
  ].filter(Boolean);
}
