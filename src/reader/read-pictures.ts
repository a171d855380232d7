import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { compareText } from './finding.ts';

/** A file of content/pictures/, as far as an article depends on it. */
export interface PictureFile {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** What its bytes say it is, like "jpg"; undefined where they are no picture. */
  readonly type: string | undefined;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const PICTURES_FOLDER = 'content/pictures';

/** The widest file that is opened to be measured; what is larger is told by its size alone. */
const OPENED_BYTES = 20_000_000;

/** The pictures in content/pictures/, by name; none where there is no such folder. It does not throw. */
export function readPictures(root: string): PictureFile[] {
  const folder = join(root, PICTURES_FOLDER);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
    .sort(compareText)
    .map((name) => readPicture(folder, name));
}

function readPicture(folder: string, name: string): PictureFile {
  const path = join(folder, name);
  const about = { file: `${PICTURES_FOLDER}/${name}`, name };
  const nothing = { type: undefined, widthPx: 0, heightPx: 0 };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return { ...about, sizeBytes: 0, ...nothing };
  if (stats.size > OPENED_BYTES) return { ...about, sizeBytes: stats.size, ...nothing };
  try {
    const { width, height, type, orientation = 1 } = imageSize(readFileSync(path));
    // Cameras turn a picture by a mark instead of its pixels: 5 to 8 lie on their side.
    const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height];
    return { ...about, sizeBytes: stats.size, type, widthPx, heightPx };
  } catch {
    return { ...about, sizeBytes: stats.size, ...nothing };
  }
}
