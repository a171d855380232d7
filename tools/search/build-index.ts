import { close, createIndex } from 'pagefind';
import { NOT_PROSE } from './page-entry.ts';
import type { SearchEntry } from './search-entry.ts';
import { toIndexedHtml } from './to-indexed-html.ts';

/** A file of the index: its path below the index's folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the browser loads. The engine comes with interfaces, a highlighter and a worker that the site does not use. */
const USED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta|(fragment|index)\/.*)$/;

/**
 * The search index of all entries, in one language: English, with Chinese character by character.
 *
 * @throws {Error} when the engine refuses an entry
 */
export async function buildIndex(entries: readonly SearchEntry[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: NOT_PROSE });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    // One after the other: the engine numbers what it is given in the order in which it comes.
    for (const entry of entries) {
      const { errors } = await index.addHTMLFile({ url: entry.path, content: toIndexedHtml(entry) });
      if (errors.length > 0) throw new Error(`${entry.path} could not be indexed: ${errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => USED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
