import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What starting something new needs from disk, besides the record. */
export interface StartersOnDisk {
  /** Texts of content/starters/ by file name. */
  readonly starters: Readonly<Record<string, string>>;
  /** Whole texts of the files that new items are added to, by address, byte for byte. */
  readonly lists: Readonly<Record<string, string>>;
  /** Every file of content/, from the project's folder, with forward slashes. */
  readonly files: readonly string[];
}

const STARTERS = 'content/starters';
const LISTS = ['content/glossary.yaml', 'content/corrections.yaml'];

/**
 * Reads what new files begin as. What is missing, or is not UTF-8, is left out.
 *
 * @param root - the project's folder
 */
export function readStarters(root: string): StartersOnDisk {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `content/${path.replaceAll('\\', '/')}`,
  );
  const folder = join(root, STARTERS);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(yaml|mdx)$/.test(name)) : [];
  return {
    starters: textsOf(names, (name) => join(folder, name)),
    lists: textsOf(LISTS, (file) => join(root, file)),
    files,
  };
}

function textsOf(names: readonly string[], pathOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(pathOf(name));
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The text with its byte order mark, so that it can be written back byte for byte. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
