import type { Finding } from '../../src/reader/finding.ts';
import { type FileReading, readingOf, saysTheRest, saysTheSame } from './compare-readings.ts';
import { explanationOf } from './explained.ts';
import { harmlessRules, type HarmlessRule } from './harmless-rules.ts';
import type { NamedMutant } from './make-mutants.ts';
import type { Checked } from './record-copy.ts';

/** Findings within so many lines of the damage are in its place. */
export const NEAR_LINES = 3;

export type Verdict =
  | { readonly result: 'caught'; readonly finding: string }
  | { readonly result: 'harmless'; readonly rule: HarmlessRule }
  /** Nothing was said of it, or at another place. */
  | { readonly result: 'survived'; readonly why: string; readonly explanation: string | undefined };

/**
 * What the check made of one mutant.
 *
 * @param before - of the record as it is
 * @param isNamed - whether another file names the one that is missing
 */
export function judge(mutant: NamedMutant, before: Checked, after: Checked, isNamed: boolean): Verdict {
  const old = new Set(before.findings.map(sayPlace));
  const fresh = after.findings.filter((finding) => !old.has(sayPlace(finding)));
  const near = fresh.find((finding) => isNear(mutant, finding));
  if (near) return { result: 'caught', finding: sayFinding(near) };
  const [first] = fresh;
  const rule = first ? undefined : harmlessBy(mutant, before, after, isNamed);
  if (rule) return { result: 'harmless', rule };
  const why = first ? `told elsewhere: ${sayFinding(first)}` : 'nothing was said';
  return { result: 'survived', why, explanation: explanationOf(mutant, fresh) };
}

function isNear({ places, named }: NamedMutant, { file, line, message }: Finding): boolean {
  if (named !== undefined && message.includes(named)) return true;
  return places.some((place) => place.file === file && Math.abs(place.line - line) <= NEAR_LINES);
}

function harmlessBy(mutant: NamedMutant, before: Checked, after: Checked, isNamed: boolean): HarmlessRule | undefined {
  const [was, is] = [before, after].map(({ reading }): FileReading | undefined => readingOf(reading, mutant.file));
  const facts = {
    kind: mutant.kind,
    isGone: is === undefined,
    isNamed,
    saysTheSame: was !== undefined && is !== undefined && saysTheSame(was, is),
    saysTheRest:
      was !== undefined && is !== undefined && mutant.removed !== undefined && saysTheRest(was, is, mutant.removed),
  };
  return harmlessRules.find(({ fits }) => fits(facts))?.name;
}

function sayPlace({ file, message }: Finding): string {
  return `${file}\n${message}`;
}

function sayFinding({ file, line, field, message }: Finding): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
}
