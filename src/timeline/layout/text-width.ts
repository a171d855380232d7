const NARROW = /[iljtfrI.,:;'’!|()[\] ]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z$&]/;

/**
 * How wide a line of text comes out at most, in px.
 *
 * There is no font to measure in at build time, so this adds up generous widths
 * by kind of letter; tests in a browser hold it against what is really drawn.
 *
 * @param size - font size in px
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (letter > '\u2e80') ems += 1;
    else if (NARROW.test(letter)) ems += 0.36;
    else if (WIDE.test(letter)) ems += 0.95;
    else if (CAPITAL.test(letter)) ems += 0.72;
    else ems += 0.6;
  }
  return Math.ceil(ems * size);
}
