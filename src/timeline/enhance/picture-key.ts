import { escapeXml } from './svg-text.ts';

const ROW = 20;
const SIGN = 16;
const GAP = 16;

/**
 * The key of the page as a part of the picture: each name on a line of its own, its signs below, as many as fit.
 *
 * @param width - room for it, in px
 * @param widthOf - of a text of 12 px in a weight of the font, in px
 * @param copy - a sign as SVG, in a square of 20 around its middle
 */
export function placeKey(
  root: HTMLElement,
  width: number,
  widthOf: (text: string, weight: number) => number,
  copy: (sign: Element) => string,
): { svg: string; height: number } {
  const parts: string[] = [];
  let [x, y] = [0, 0];
  const put = (text: string, weight: number, sign?: Element): void => {
    const signWidth = sign ? SIGN + 4 : 0;
    const needed = signWidth + widthOf(text, weight);
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
    if (sign) parts.push(`<g transform="translate(${x + SIGN / 2} ${y + 8}) scale(0.8)">${copy(sign)}</g>`);
    const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
    parts.push(`<text x="${round(x + signWidth)}" y="${y + 12}"${bold}>${escapeXml(text)}</text>`);
    x += needed + GAP;
  };
  for (const element of root.querySelectorAll('.key > *')) {
    const name = element.localName === 'ul' ? undefined : words(element);
    if (name !== undefined) {
      if (x > 0) [x, y] = [0, y + ROW];
      put(name, 600);
    }
    for (const item of element.querySelectorAll('li')) put(words(item), 400, item.querySelector('svg') ?? undefined);
  }
  return { svg: parts.join(''), height: parts.length === 0 ? 0 : y + ROW };
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
