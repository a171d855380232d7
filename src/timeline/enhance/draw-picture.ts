import { formatDate } from '../../record/format-date.ts';
import type { Board } from './board.ts';
import { createCopier } from './copy-svg.ts';
import { placeKey } from './picture-key.ts';
import { SANS, SERIF, STAND_IN } from './picture-fonts.ts';
import { createRuler } from './picture-ruler.ts';
import { breakLines, escapeXml } from './svg-text.ts';

/** A drawing that stands alone. */
export interface Picture {
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

export interface PictureFacts {
  readonly site: string;
  readonly licence: string;
  /** The day the record was verified through. */
  readonly verified: string;
  /** Address of the view. */
  readonly address: string;
  /** First and last day that shows. */
  readonly from: string;
  readonly to: string;
}

const MARGIN = 24;
/** Other machines have wider letters. */
const LEEWAY = 1.06;

/**
 * The drawing as it stands, between its title and its source, in the colours of paper whatever the reader's screen has.
 *
 * @returns undefined where no drawing shows
 */
export function drawPicture(board: Board, facts: PictureFacts): Picture | undefined {
  const svg =
    board.drawing()?.svg ??
    [...board.root.querySelectorAll<SVGSVGElement>('svg[data-drawing]')].find((one) => one.checkVisibility());
  if (!svg) return undefined;
  const [, , drawnWidth = 0, drawnHeight = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const ruler = createRuler();
  // The browser paints nothing before the class is gone again: nobody sees the drawing turn light.
  const turned = [svg, ...board.root.querySelectorAll('.key')];
  for (const element of turned) element.classList.add('is-on-paper');
  try {
    const copy = createCopier(ruler.colourOf);
    const colours = getComputedStyle(svg);
    const [paper, ink, quiet] = ['background-color', 'color', 'outline-color'].map(
      (name) => ruler.colourOf(colours.getPropertyValue(name)).hex,
    );
    const inner = drawnWidth;
    const title = board.root.querySelector('h2')?.textContent.trim() ?? '';
    const count = `${board.shown().length} of ${board.events.length} events of the record, ${formatDate(facts.from)} to ${formatDate(facts.to)}`;
    const source = `${facts.site}, ${facts.address}, record verified through ${formatDate(facts.verified)}, ${facts.licence}`;
    const note =
      'A plus sign after a number means “at least”. Being close in time does not show that one caused the other.';

    const key = placeKey(
      board.root,
      inner,
      (text, weight) => ruler.widthOf(text, `${weight} 12px ${STAND_IN}`) * LEEWAY,
      copy,
    );
    const keyTop = MARGIN + 56;
    const drawingTop = keyTop + key.height + 12;
    const fits = (line: string): boolean => ruler.widthOf(line, `400 12px ${STAND_IN}`) * LEEWAY <= inner;
    const foot = [note, source].flatMap((text) => breakLines(text, fits));
    const footTop = drawingTop + drawnHeight + 28;
    const width = inner + 2 * MARGIN;
    const height = Math.ceil(footTop + foot.length * 17 + MARGIN - 8);
    const line = (text: string, y: number, looks: string): string =>
      `<text x="${MARGIN}" y="${y}" ${looks}>${escapeXml(text)}</text>`;
    const parts = [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
      `<title>${escapeXml(title)}</title>`,
      `<desc>${escapeXml(`${count}. ${source}`)}</desc>`,
      `<rect width="${width}" height="${height}" fill="${paper}"/>`,
      line(title, MARGIN + 20, `font-family="${SERIF}" font-size="24" fill="${ink}"`),
      line(count, MARGIN + 42, `font-family="${SANS}" font-size="13" fill="${quiet}"`),
      `<g transform="translate(${MARGIN} ${keyTop})" font-family="${SANS}" font-size="12" fill="${ink}">${key.svg}</g>`,
      `<g transform="translate(${MARGIN} ${drawingTop})">${copy(svg)}</g>`,
      ...foot.map((text, index) =>
        line(text, footTop + index * 17, `font-family="${SANS}" font-size="12" fill="${quiet}"`),
      ),
      '</svg>',
    ];
    return { svg: `${parts.join('\n')}\n`, width, height };
  } finally {
    for (const element of turned) element.classList.remove('is-on-paper');
  }
}
