import { isPrimary } from '../record/publishers.ts';
import { idOf } from '../record/references.ts';
import { type ContentItem, findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { anyId } from './known-ids.ts';
import type { ParsedBody } from './parse-body.ts';

/** What cites sources by short names: the head of an article or of a lesson. */
type CitingItem = ContentItem<{
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly primary?: boolean | undefined;
  }[];
}>;

/**
 * Sources of a text that share an id, that no sentence leads to, or that stand before the primary ones.
 *
 * @param bodies - the texts that cite them
 * @param named - ids of sources that the head itself names
 */
export function checkSources(
  item: CitingItem,
  bodies: readonly ParsedBody[],
  named: readonly string[] = [],
): Finding[] {
  return [...sourcesTwice(item), ...reportsFirst(item), ...uncitedSources(item, bodies, named)];
}

/** Ids of a text's sources; any id where the head or one of them cannot be read. */
export function sourceIdsOf(item: CitingItem): ReadonlySet<string> {
  const sources = sourcesOf(item);
  const ids = sources?.map(idOf).filter((id) => id !== undefined) ?? [];
  return sources && ids.length === sources.length ? new Set(ids) : anyId;
}

function sourcesOf({ raw }: CitingItem): readonly unknown[] | undefined {
  const { sources } = (raw ?? {}) as { sources?: unknown };
  return Array.isArray(sources) ? sources : undefined;
}

function sourcesTwice(item: CitingItem): Finding[] {
  const ids = sourcesOf(item)?.map(idOf) ?? [];
  return ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return [];
    return [
      findingIn(
        item,
        ['sources', index, 'id'],
        `Two sources are called "${id}". Give one of them another id.`,
        'source',
      ),
    ];
  });
}

/** Readers who look up one source look up the first. Told once, at the report that stands before a document. */
function reportsFirst(item: CitingItem): Finding[] {
  const sources = item.value?.sources ?? [];
  const firstReport = sources.findIndex((source) => !isPrimary(source));
  const lastPrimary = sources.findLastIndex(isPrimary);
  const [report, document] = [sources[firstReport], sources[lastPrimary]];
  if (!report || !document || firstReport > lastPrimary) return [];
  return [
    findingIn(
      item,
      ['sources', firstReport],
      `The source "${report.id}" is a report and stands before the primary source "${document.id}". Primary sources come first: move it down, or write primary: true where it is a rule, a law or a statement itself.`,
      'source',
    ),
  ];
}

/** A source nobody leads to is a leftover, or a mark that was forgotten. A misspelt <Cyte of> counts as a mark. */
function uncitedSources(item: CitingItem, bodies: readonly ParsedBody[], named: readonly string[]): Finding[] {
  if (!bodies.every(({ complete }) => complete)) return [];
  const cited = new Set([
    ...named,
    ...bodies
      .flatMap(({ tags }) => tags)
      .filter(({ name }) => name !== 'Figure')
      .flatMap(({ attributes }) =>
        attributes.filter(({ name }) => name === 'of').flatMap(({ value }) => value?.split(/\s+/) ?? []),
      ),
  ]);
  return (sourcesOf(item) ?? []).flatMap((source, index) => {
    const id = idOf(source);
    if (id === undefined || cited.has(id)) return [];
    return [
      findingIn(
        item,
        ['sources', index],
        `No sentence leads to the source "${id}". Cite it with <Cite of="${id}" />, or take it out.`,
        'source',
        'warning',
      ),
    ];
  });
}
