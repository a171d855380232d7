/** The least and the most a frame is given, in px, whatever it asks for. */
const LEAST = 100;
const MOST = 1200;

/** A height that a frame may have, or nothing where that is none. */
export function frameHeight(asked: unknown): number | undefined {
  return typeof asked === 'number' && asked > 0 ? Math.min(MOST, Math.max(LEAST, Math.ceil(asked))) : undefined;
}

/** Gives a frame so much room for its page, in px, its border apart. */
export function setHeight(frame: HTMLIFrameElement, px: number): void {
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.minHeight = '0';
  frame.style.height = `${px + border}px`;
}
