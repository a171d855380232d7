import type { Term } from '../record/term.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './read-passages.ts';

type Named = Pick<Term, 'id' | 'term' | 'aliases'>;

/** Terms of the glossary that an article uses and explains nowhere: each is told once, where it first stands. */
export function checkTerms(passages: readonly Passage[], terms: readonly Named[], file: string): Finding[] {
  const linked = new Set(passages.flatMap((passage) => passage.terms));
  const texts = passages.map(({ text }) => ownWords(text));
  // Most terms stand nowhere in an article: looking for their first words alone tells so at once.
  const whole = texts.join('\n').toLowerCase();
  return terms
    .filter(({ id }) => !linked.has(id))
    .flatMap((term) => {
      const { pattern, beginnings } = lookedFor(term);
      if (!beginnings.some((word) => whole.includes(word))) return [];
      const index = texts.findIndex((text) => pattern.test(text));
      const [first, word] = [passages[index], pattern.exec(texts[index] ?? '')?.[0]];
      if (!first || word === undefined) return [];
      const { line, column } = first;
      return [
        {
          file,
          line,
          ...(column ? { column } : {}),
          field: '',
          message: `"${word}" is a term of the glossary and nowhere explained in this article. Write <Term id="${term.id}">${word}</Term> where it first stands.`,
          severity: 'error' as const,
          rule: 'term' as const,
        },
      ];
    });
}

interface LookedFor {
  readonly pattern: RegExp;
  /** The first word of each name, in small letters. */
  readonly beginnings: readonly string[];
}

const allLookedFor = new WeakMap<Named, LookedFor>();

/** What is looked for in an article, put together once for all of them. */
function lookedFor(term: Named): LookedFor {
  const known = allLookedFor.get(term);
  if (known) return known;
  const beginnings = namesOf(term).map((name) => (name.split(/\s+/)[0] ?? name).toLowerCase());
  const made = { pattern: patternOf(term), beginnings };
  allLookedFor.set(term, made);
  return made;
}

/**
 * The words a term is known by, as whole words. "Bureau of Industry and Security (BIS)" is known by both its names;
 * what stands in capitals is looked for as it stands.
 */
export function patternOf(term: Pick<Named, 'term' | 'aliases'>): RegExp {
  return new RegExp(`(?<![\\w-])(?:${namesOf(term).map(wordPattern).join('|')})(?![\\w-])`, 'u');
}

function namesOf({ term, aliases }: Pick<Named, 'term' | 'aliases'>): string[] {
  const [, name = term, inBrackets] = /^(.*?)\s*(?:\((.*)\))?$/.exec(term) ?? [];
  return [
    name,
    ...(inBrackets !== undefined && isShortForm(inBrackets) ? [inBrackets] : []),
    ...aliases.filter(({ length }) => length > 2),
  ];
}

/** What others are quoted with is theirs, and is not explained in the middle of it. */
function ownWords(text: string): string {
  return text.replace(/["“][^"“”]*["”]/g, ' ');
}

function isShortForm(words: string): boolean {
  return /^[A-Z0-9][A-Z0-9-]+$/.test(words);
}

function wordPattern(name: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  if (isShortForm(name)) return literal;
  // The first letter may be large at the beginning of a sentence; a plural is the same term.
  return literal.replace(/^[a-zA-Z]/, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`) + 's?';
}
