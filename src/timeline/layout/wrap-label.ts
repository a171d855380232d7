import { textWidth } from './text-width.ts';

/** A label broken into lines, with the width of its widest line in px. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Breaks a label into one or two lines of about equal length.
 *
 * @param size - font size in px
 * @param maxWidth - widest line allowed, in px
 * @returns `undefined` when it does not fit in two lines
 */
export function wrapLabel(text: string, size: number, maxWidth: number): WrappedLabel | undefined {
  const key = `${size} ${maxWidth} ${text}`;
  if (!wrapped.has(key)) wrapped.set(key, wrap(text, size, maxWidth));
  return wrapped.get(key);
}

/** A drawing that moves asks for the same labels in every frame. */
const wrapped = new Map<string, WrappedLabel | undefined>();

function wrap(text: string, size: number, maxWidth: number): WrappedLabel | undefined {
  const whole = textWidth(text, size);
  const words = text.split(' ');
  const isShort = text.length <= 16;
  if (whole <= maxWidth && (isShort || words.length === 1)) return { lines: [text], width: whole };
  let best: WrappedLabel | undefined;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    if (width <= maxWidth && (!best || width < best.width)) best = { lines, width };
  }
  return best;
}
