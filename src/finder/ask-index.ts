import { joinHan } from '../record/han';
import { cutsOf, excerptParts, type ExcerptPart } from './excerpt-parts';
import { kindOf } from './kind-of';
import type { Engine, EngineHit, EngineModule } from './engine';
import { type Named, putNamedFirst } from './put-named-first';
import { ranking } from './ranking';
import { splitQuery } from './split-query';

/** Something found, ready to be shown. */
export interface Found extends Named {
  readonly href: string;
  readonly kind: string;
  readonly chinese: string;
  readonly context: string;
  /** Empty where the words say no more than the name and the context. */
  readonly excerpt: readonly ExcerptPart[];
  /** The section of the page that holds most of it. */
  readonly section?: { readonly href: string; readonly title: string } | undefined;
}

export interface Answer {
  readonly total: number;
  /** @param count - how many of the best */
  readonly best: (count: number) => Promise<Found[]>;
}

/** So many of the best are looked at for one that bears the name. */
const LOOKED_AT = 30;

/** Begins the engine. @param folder - address of the index, with a slash at the end */
export async function openIndex(folder: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as EngineModule;
  // A worker would need a policy of its own; a search of this index takes some milliseconds.
  const engine = createInstance({ basePath: folder, noWorker: true });
  await engine.options({ ranking, excerptLength: 24 });
  return engine;
}

/** Asks the index. @returns an entry for every hit, the best first */
export async function askIndex(engine: Engine, typed: string): Promise<Answer> {
  const questions = splitQuery(typed);
  const answers = await Promise.all(questions.map(async (question) => (await engine.search(question)).results));
  const hits = inAll(answers);
  return {
    total: hits.length,
    best: async (count) => {
      const looked = await Promise.all(hits.slice(0, Math.max(count, LOOKED_AT)).map(toFound));
      return putNamedFirst(looked, typed).slice(0, count);
    },
  };
}

/** Hits that answer every question, by the sum of their scores. */
function inAll(answers: readonly (readonly EngineHit[])[]): EngineHit[] {
  const [first = [], ...others] = answers;
  if (others.length === 0) return [...first];
  return first
    .flatMap((hit) => {
      const same = others.map((hits) => hits.find(({ id }) => id === hit.id));
      if (same.includes(undefined)) return [];
      return [{ hit, score: same.reduce((sum, other) => sum + (other?.score ?? 0), hit.score) }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}

async function toFound(hit: EngineHit): Promise<Found> {
  const { url, raw_url, meta, content, excerpt, sub_results } = await hit.data();
  const weigh = (locations: readonly { weight: number }[]) => locations.reduce((sum, { weight }) => sum + weight, 0);
  const section = sub_results
    .filter((sub) => sub.url.includes('#') && sub.weighted_locations.length > 0)
    .sort((a, b) => weigh(b.weighted_locations) - weigh(a.weighted_locations))[0];
  const kind = kindOf(raw_url ?? url);
  const passage = section?.excerpt ?? excerpt;
  return {
    href: url,
    kind,
    title: meta['title'] ?? url,
    names: joinHan(meta['names'] ?? '').split(' ; '),
    chinese: meta['chinese'] ?? '',
    context: meta['context'] ?? '',
    excerpt: saysMore(kind, passage) ? withEllipses(passage, content) : [],
    section: section && { href: section.url, title: section.title },
  };
}

/** The body of an entry of the list is its other names, of a theme its name: only worth showing for what is found there. */
function saysMore(kind: string, passage: string): boolean {
  return passage.includes('<mark>') || (kind !== 'On the list' && kind !== 'Theme' && kind !== 'Source');
}

function withEllipses(passage: string, text: string): ExcerptPart[] {
  const { before, after } = cutsOf(passage, text);
  const ellipsis = (words: string) => ({ text: words, isMarked: false });
  return [...(before ? [ellipsis('… ')] : []), ...excerptParts(passage), ...(after ? [ellipsis(' …')] : [])];
}
