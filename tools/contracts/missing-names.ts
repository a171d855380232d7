import type { ContractTable } from './read-tables.ts';

/** The built site, as far as a promise can be looked up in it. */
export interface BuiltSite {
  /** Paths of all files from the site's root, without a slash in front. */
  readonly files: readonly string[];
  /** The text of a file. */
  read(file: string): string;
  /** The text of all pages of one kind each, in which attributes are looked for. */
  readonly html: string;
  /** The text of all scripts. */
  readonly script: string;
}

/** @returns a line for each name that a contract page gives and the built site does not have */
export function missingNames(tables: readonly ContractTable[], site: BuiltSite): string[] {
  return tables.flatMap(({ page, kind, rows }) =>
    rows.flatMap(({ names, values }) => {
      const lacks = (name: string): boolean => {
        if (kind === 'address') return isAddressMissing(name, site.files);
        if (kind === 'parameter' || kind === 'message' || kind === 'event') return !holdsWord(site.script, name);
        if (kind === 'attribute') return !holdsWord(site.html, name) && !holdsWord(site.script, asProperty(name));
        if (kind === 'file') return !beginsWith(site, `data/${name}`, values);
        return false;
      };
      return names.filter(lacks).map((name) => `${page}: ${kind} ${name} is no longer there`);
    }),
  );
}

/** How many names the check can tell of; none would mean that it reads the pages wrongly. */
export function countNames(tables: readonly ContractTable[]): number {
  const kinds = new Set(['address', 'parameter', 'message', 'event', 'attribute', 'file']);
  return tables
    .filter(({ kind }) => kinds.has(kind))
    .reduce((sum, { rows }) => sum + rows.reduce((of, { names }) => of + names.length, 0), 0);
}

/** "<id>" and "…" stand for anything; a query is not part of the file's name. */
function isAddressMissing(address: string, files: readonly string[]): boolean {
  const path = address.replace(/[?#].*$/, '').slice(1);
  const asFile = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const pattern = asFile
    .split(/<[^>]+>|…/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return !files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text);
}

/** `data-choose-view` as scripts write it: `chooseView`. */
function asProperty(attribute: string): string {
  return attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Columns are promised in their order; new ones come behind. */
function beginsWith(site: BuiltSite, file: string, columns: readonly string[]): boolean {
  if (!site.files.includes(file)) return false;
  const head = site.read(file).split(/\r?\n/, 1)[0]?.split(',') ?? [];
  return columns.length > 0 && columns.every((column, index) => head[index] === column);
}
