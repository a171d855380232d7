import { inflateSync } from 'node:zlib';

/** What layout needs to know of a font, as shares of the font size. */
export interface FontMeasures {
  /** Height of the line's ascent above the baseline. */
  readonly ascent: number;
  /** Depth of the line's descent below the baseline. */
  readonly descent: number;
  /** How far a letter moves the pen; nothing where the font does not have the letter. */
  advance(letter: string): number | undefined;
}

/**
 * Reads the widths of letters out of a WOFF file, so that a line's width is known before it is drawn.
 *
 * @param file - the bytes of a WOFF 1 file
 * @throws {RangeError} when the bytes are no WOFF file, or one without the tables every font has
 * @see https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/
 */
export function readFont(file: Uint8Array): FontMeasures {
  const woff = viewOf(file);
  if (file.length < 44 || woff.getUint32(0) !== 0x774f4646) throw new RangeError('The font is not a WOFF file.');
  const table = (tag: string): DataView => readTable(file, woff, tag);
  const unitsPerEm = table('head').getUint16(18);
  const [header, widths] = [table('hhea'), table('hmtx')];
  const wideGlyphs = header.getUint16(34);
  const glyphs = readCharacters(table('cmap'));
  return {
    ascent: header.getInt16(4) / unitsPerEm,
    descent: -header.getInt16(6) / unitsPerEm,
    advance: (letter) => {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0);
      // Glyphs past the last width share it.
      return glyph === undefined ? undefined : widths.getUint16(Math.min(glyph, wideGlyphs - 1) * 4) / unitsPerEm;
    },
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTable(file: Uint8Array, woff: DataView, wanted: string): DataView {
  for (let index = 0; index < woff.getUint16(12); index++) {
    const entry = 44 + index * 20;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    if (tag !== wanted) continue;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.getUint32(entry + field)) as [number, number, number];
    const bytes = file.subarray(offset, offset + packed);
    return viewOf(packed < size ? inflateSync(bytes) : bytes);
  }
  throw new RangeError(`The font has no table "${wanted}".`);
}

/** Character codes to glyphs, from the table of format 4, which has all of the characters used here. */
function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(start) === 4) readSegments(cmap, start, glyphs);
  }
  if (glyphs.size === 0) throw new RangeError('The font has no character table of format 4.');
  return glyphs;
}

function readSegments(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  const segments = cmap.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  for (let segment = 0; segment < segments; segment++) {
    const last = cmap.getUint16(ends + segment * 2);
    const range = cmap.getUint16(ranges + segment * 2);
    for (let code = cmap.getUint16(starts + segment * 2); code <= last && code !== 0xffff; code++) {
      const first = cmap.getUint16(starts + segment * 2);
      const found = range === 0 ? code : cmap.getUint16(ranges + segment * 2 + range + (code - first) * 2);
      if (found === 0) continue;
      glyphs.set(code, (found + cmap.getUint16(deltas + segment * 2)) & 0xffff);
    }
  }
}
