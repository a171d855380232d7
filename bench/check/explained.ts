import type { Finding } from '../../src/reader/finding.ts';
import type { KindName } from './kinds.ts';
import type { NamedMutant } from './make-mutants.ts';

interface Explanation {
  readonly kind?: KindName;
  readonly file?: RegExp;
  readonly what?: RegExp;
  /** What a finding must say for the explanation to hold; none is needed where undefined. */
  readonly told?: { readonly file: RegExp; readonly message: RegExp };
  readonly sentence: string;
}

/** Mutants that may survive, and why. Whatever is not in this list makes the run fail. */
const explanations: readonly Explanation[] = [
  {
    file: /entity-list\/entries\.json$/,
    told: { file: /entity-list\/entries\.json$/, message: /its digest in provenance\.json differs/ },
    sentence:
      'Told in the right file, and not at the line: the list is the government’s, nobody edits it, and a digest tells that it was changed, not where.',
  },
];

/** Why a survivor may be one; undefined when nobody has said. */
export function explanationOf(mutant: NamedMutant, findings: readonly Finding[]): string | undefined {
  return explanations.find(
    ({ kind, file, what, told }) =>
      (kind === undefined || kind === mutant.kind) &&
      (file?.test(mutant.file) ?? true) &&
      (what?.test(mutant.what) ?? true) &&
      (!told || findings.some((finding) => told.file.test(finding.file) && told.message.test(finding.message))),
  )?.sentence;
}
