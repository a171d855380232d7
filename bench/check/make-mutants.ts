import { randomFrom } from '../events/random.ts';
import { type KindName, kindNames, kinds } from './kinds.ts';
import type { Mutant } from './mutant.ts';
import type { SourceFile } from './source-file.ts';
import { fieldsOf } from './written-fields.ts';

export interface MutantPlan {
  readonly seed: number;
  /** Most mutants of one kind made of one file. */
  readonly perFile: number;
  /** One kind, or all where undefined. */
  readonly only: KindName | undefined;
}

export interface NamedMutant extends Mutant {
  readonly kind: KindName;
}

/** A file that holds a list of records is damaged more often, because more is in it. */
const OFTEN = 10;
/** There are few articles and lessons, and much stands in each. */
const ARTICLES_OFTEN = 5;
const IN_ARTICLES = new Set<KindName>(['broken-mdx', 'unknown-component', 'bad-prop', 'dead-link', 'dangling-id']);
/** Of damage to a whole file one example is like another, and five megabytes take time. */
const ONCE = new Set<KindName>(['empty-file', 'binary-file', 'large-file', 'bom', 'crlf', 'missing-file']);

/**
 * The mutants of one file, kind by kind.
 *
 * The same seed gives the same mutants of a file, whatever other files and kinds there are.
 */
export function mutantsOf(source: SourceFile, sources: readonly SourceFile[], plan: MutantPlan): NamedMutant[] {
  const ids = idsIn(sources);
  const often = /^content\/[^/]+\.yaml$|\.json$/.test(source.file) ? OFTEN : 1;
  return kindNames
    .filter((kind) => plan.only === undefined || plan.only === kind)
    .flatMap((kind) => {
      const random = randomFrom(seedFor(plan.seed, `${source.file} ${kind}`));
      const times = source.bodyStart !== undefined && IN_ARTICLES.has(kind) ? ARTICLES_OFTEN : often;
      const most = ONCE.has(kind) ? Math.min(plan.perFile, 2) : plan.perFile * times;
      return kinds[kind](source, most, { random, sources, ids }).map((mutant) => ({ ...mutant, kind }));
    });
}

const taken = new WeakMap<readonly SourceFile[], ReadonlySet<string>>();

function idsIn(sources: readonly SourceFile[]): ReadonlySet<string> {
  const known = taken.get(sources);
  if (known) return known;
  const ids = new Set(
    sources.flatMap((source) => [
      source.file.replace(/^.*\//, '').replace(/\.\w+$/, ''),
      ...fieldsOf(source).flatMap(({ key, value }) => (key?.name === 'id' ? [String(value)] : [])),
    ]),
  );
  taken.set(sources, ids);
  return ids;
}

/** FNV-1a, so that each file and kind has numbers of its own. */
function seedFor(seed: number, words: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
