import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';
import { type FontMeasures, readFont } from './read-font.ts';

/** The four cuts the pictures are set in, each with its file and its name for satori. */
const cuts = {
  headline: { family: 'newsreader', weight: 500 },
  text: { family: 'newsreader', weight: 400 },
  label: { family: 'libre-franklin', weight: 500 },
  strong: { family: 'libre-franklin', weight: 700 },
} as const;
export type Cut = keyof typeof cuts;

/** Western Europe first; the second file has the letters of its other languages. */
const scripts = ['latin', 'latin-ext'] as const;

/** How wide a line comes out, in px. */
export type Measure = (text: string, cut: Cut, size: number) => number;

export interface Fonts {
  /** For satori: each cut under its own name, its second file under the same name with "-ext". */
  readonly files: readonly Font[];
  readonly measure: Measure;
  readonly metrics: (cut: Cut) => Pick<FontMeasures, 'ascent' | 'descent'>;
  /** Whether the fonts have a shape for the letter. */
  readonly has: (letter: string, cut: Cut) => boolean;
}

/**
 * Reads the fonts the site is set in, as static files, since satori does not read variable ones.
 *
 * @param root - the project's folder
 */
export function readFonts(root: string): Fonts {
  const files = (Object.keys(cuts) as Cut[]).flatMap((cut) =>
    scripts.map((script) => {
      const { family, weight } = cuts[cut];
      const name = `${family}-${script}-${weight}-normal.woff`;
      const data = readFileSync(join(root, 'node_modules/@fontsource', family, 'files', name));
      return { cut, script, data, measures: readFont(data) };
    }),
  );
  const measuresOf = (cut: Cut) => files.filter((file) => file.cut === cut).map(({ measures }) => measures);
  const byCut = new Map((Object.keys(cuts) as Cut[]).map((cut) => [cut, measuresOf(cut)]));
  const advance = (letter: string, cut: Cut): number | undefined =>
    byCut.get(cut)?.reduce<number | undefined>((found, font) => found ?? font.advance(letter), undefined);
  return {
    files: files.map(({ cut, script, data }) => ({ name: familyOf(cut, script), data, weight: 400, style: 'normal' })),
    measure: (text, cut, size) => Array.from(text).reduce((sum, letter) => sum + (advance(letter, cut) ?? 1), 0) * size,
    metrics: (cut) => byCut.get(cut)?.[0] ?? { ascent: 1, descent: 0.25 },
    has: (letter, cut) => advance(letter, cut) !== undefined,
  };
}

/** The families of a cut, for satori. */
export function fontFamily(cut: Cut): string {
  return scripts.map((script) => familyOf(cut, script)).join(', ');
}

function familyOf(cut: Cut, script: (typeof scripts)[number]): string {
  return script === 'latin' ? cut : `${cut}-ext`;
}
