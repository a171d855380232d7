import satori from 'satori';
import { type Colours, mixColours } from './colours.ts';
import { fontFamily, type Fonts } from './fonts.ts';
import type { PlacedLine, PlacedRule } from './placed.ts';
import { sizes } from './sizes.ts';
import type { StripGeometry } from './strip.ts';

/** A node of satori's tree: what JSX would make. */
interface Node {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Node[];
  };
}

/** The lines of text as satori takes them, each in a box of its own. */
export function textTree(lines: readonly PlacedLine[], colours: Colours, fonts: Fonts): Node {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', width: sizes.width, height: sizes.height },
      children: lines.map((line) => ({
        type: 'div',
        props: { style: lineStyle(line, colours, fonts), children: line.text },
      })),
    },
  };
}

function lineStyle(
  { cut, size, x, baseline, ink }: PlacedLine,
  colours: Colours,
  fonts: Fonts,
): Node['props']['style'] {
  const { ascent, descent } = fonts.metrics(cut);
  // Satori rounds line heights to whole pixels; half of what it adds stands above the letters.
  const lineHeight = Math.ceil(size * (ascent + descent));
  const above = (lineHeight - size * (ascent + descent)) / 2;
  return {
    position: 'absolute',
    left: x,
    top: baseline - size * ascent - above,
    fontFamily: fontFamily(cut),
    fontWeight: 400,
    fontSize: size,
    lineHeight: `${lineHeight}px`,
    whiteSpace: 'pre',
    fontVariantNumeric: 'lining-nums tabular-nums',
    color: colours[ink],
  };
}

/** The text as outlines, so that nothing depends on the fonts of a machine. */
export async function drawText(tree: Node, fonts: Fonts): Promise<string> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    width: sizes.width,
    height: sizes.height,
    fonts: [...fonts.files],
  });
  return svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

/** Paper, rules and the record's own drawing. */
export function drawGround(rules: readonly PlacedRule[], strip: StripGeometry, colours: Colours): string {
  const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  const pale = (colour: string): string => mixColours(colour, colours.paper, 0.38);
  const { frame, pointer } = strip;
  return [
    rect(0, 0, sizes.width, sizes.height, colours.paper),
    ...strip.bands.map(({ x, width }) => rect(x, frame.top, width, frame.bottom - frame.top, colours.truce)),
    ...rules.map(({ x, y, width, height, ink }) => rect(x, y, width, height, colours[ink])),
    ...(pointer ? [rect(pointer.x - 1, pointer.top, 2, pointer.height, colours[pointer.lane])] : []),
    ...strip.bars.map(({ x, width, y, height, isStrong }) =>
      rect(x, y, width, height, isStrong ? colours.list : pale(colours.list)),
    ),
    rect(frame.left, frame.baseline, frame.right - frame.left, 2, colours.ink),
    ...strip.axis.map(({ x, isNamed }) => rect(x, frame.baseline, 2, isNamed ? 30 : 8, colours.ink)),
    ...[...strip.marks]
      .sort((a, b) => Number(a.isStrong) - Number(b.isStrong))
      .map(({ x, y, path, turn, scale, isStrong }) => {
        const halo = isStrong ? ` stroke="${colours.paper}" stroke-width="1.5" paint-order="stroke"` : '';
        const transform = `translate(${x} ${y}) rotate(${turn}) scale(${scale})`;
        return `<path transform="${transform}" d="${path}" fill="${isStrong ? colours.talks : pale(colours.talks)}"${halo}/>`;
      }),
  ].join('');
}

export function wholePicture(ground: string, text: string): string {
  const { width, height } = sizes;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ground}${text}</svg>`;
}
