import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The last chunk of a PNG, always the same bytes: a file that was cut off lacks it. */
const END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/**
 * The picture kept under a key, else the one that `make` makes, which is kept.
 *
 * Files are written aside and then renamed, so that a build that is stopped, or
 * two at a time, leave no half of a picture behind. A file that is no whole PNG is made anew.
 *
 * @param folder - made when missing
 * @param key - of letters and digits, different for every different picture
 */
export async function keepPicture(folder: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${key}.png`);
  const kept = readKept(file);
  if (kept) return kept;
  const picture = await make();
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}.part`;
  writeFileSync(aside, picture);
  renameSync(aside, file);
  return picture;
}

function readKept(file: string): Buffer | undefined {
  try {
    const picture = readFileSync(file);
    return isWholePng(picture) ? picture : undefined;
  } catch {
    return undefined;
  }
}

function isWholePng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) && bytes.subarray(-END.length).equals(END);
}
