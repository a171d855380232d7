import { inflateSync } from 'node:zlib';

/** A picture as an index of its palette for every pixel, row by row. */
export interface PalettePicture {
  readonly width: number;
  readonly height: number;
  readonly sizeBytes: number;
  /** Colours as "#rrggbb". */
  readonly palette: readonly string[];
  readonly pixels: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';

/**
 * Reads a PNG of the form the site's pictures have: a palette, eight bits a pixel, rows not filtered.
 *
 * @throws {RangeError} when the bytes are no PNG, or one of another form
 * @see https://www.w3.org/TR/png-3/
 */
export function readPng(bytes: Buffer): PalettePicture {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new RangeError('it is not a PNG');
  const chunks = readChunks(bytes);
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits, colourType, , , interlace] = header.subarray(8);
  if (bits !== 8 || colourType !== 3 || interlace !== 0)
    throw new RangeError('it has no palette of eight bits a pixel');
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  if (rows.length !== (width + 1) * height) throw new RangeError('its rows are not as long as its width');
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    if (rows[start] !== 0) throw new RangeError('its rows are filtered');
    pixels.set(rows.subarray(start + 1, start + 1 + width), y * width);
  }
  return {
    width,
    height,
    sizeBytes: bytes.length,
    palette: readPalette(chunks.get('PLTE') ?? Buffer.alloc(0)),
    pixels,
  };
}

function readChunks(bytes: Buffer): ReadonlyMap<string, Buffer<ArrayBuffer>> {
  const chunks = new Map<string, Buffer<ArrayBuffer>>();
  let type = '';
  for (let at = 8; at < bytes.length && type !== 'IEND';) {
    const length = bytes.readUInt32BE(at);
    type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  if (type !== 'IEND') throw new RangeError('it ends too soon');
  return chunks;
}

function readPalette(bytes: Buffer): string[] {
  return Array.from({ length: bytes.length / 3 }, (_, index) => `#${bytes.toString('hex', index * 3, index * 3 + 3)}`);
}
