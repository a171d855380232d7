import type { Loader, LoaderContext } from 'astro/loaders';

/** A text whose head does not fit. */
const UNREADABLE = { unreadable: true };

interface HeadReader {
  getEntryInfo(file: unknown): unknown;
}
/** What Astro hands its own loaders besides, by the ending of a file. */
type WithEntryTypes = LoaderContext & { readonly entryTypes: ReadonlyMap<string, HeadReader> };

/**
 * A loader of texts that, while somebody edits, leaves out what it cannot read and goes on with the others.
 *
 * A text that could be read before stays as it was. A build is as strict as the loader that is handed in.
 */
export function forgivingLoader(loader: Loader): Loader {
  const { name, load } = loader as Loader & { load(context: LoaderContext): Promise<void> };
  return { name, load: (context) => load(context.watcher ? forgive(context as WithEntryTypes) : context) };
}

function forgive(context: WithEntryTypes): LoaderContext {
  const { parseData, store, entryTypes } = context;
  const forgiving: WithEntryTypes = {
    ...context,
    entryTypes: new Map([...entryTypes].map(([ending, type]) => [ending, { ...type, getEntryInfo: headOf(type) }])),
    parseData: async (entry) => {
      try {
        return await parseData(entry);
      } catch {
        return UNREADABLE as unknown as typeof entry.data;
      }
    },
    store: { ...store, set: (entry) => (entry.data === (UNREADABLE as unknown) ? false : store.set(entry)) },
  };
  return forgiving;
}

/** A head that is no YAML holds nothing, which no schema takes; the check says where it broke. */
function headOf(type: HeadReader): HeadReader['getEntryInfo'] {
  return async (file) => {
    try {
      return await type.getEntryInfo(file);
    } catch {
      return { data: {}, body: '', slug: '', rawData: '' };
    }
  };
}
