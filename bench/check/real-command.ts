import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { randomFrom } from '../events/random.ts';
import { type KindName, kindNames } from './kinds.ts';
import { type MutantPlan, mutantsOf, type NamedMutant } from './make-mutants.ts';
import { pickSome } from './mutant.ts';
import { RecordCopy } from './record-copy.ts';
import { readSources } from './source-file.ts';

/** A mutant that went through `npm run check` itself. */
export interface CommandTrial {
  readonly kind: KindName;
  readonly file: string;
  readonly what: string;
  readonly ms: number;
  /** Sentences about what an editor must not see. */
  readonly slips: readonly string[];
}

const LIMIT_MS = 60_000;
/** Words of a program that has broken. */
const TRACES = [/^\s+at .*:\d+/m, /node:internal/, /\bTypeError\b|\bRangeError\b|\bSyntaxError\b/, /\[object Object\]/];

/** Two mutants of each kind, of different files, through the command itself. */
export function tryRealCommand(root: string, plan: MutantPlan): CommandTrial[] {
  const sources = readSources(root);
  const copy = new RecordCopy(root, sources);
  const random = randomFrom(plan.seed);
  try {
    return kindNames
      .filter((kind) => plan.only === undefined || plan.only === kind)
      .flatMap((kind) =>
        pickSome(sources, sources.length, random)
          .flatMap((source) => mutantsOf(source, sources, { ...plan, perFile: 1, only: kind }).slice(0, 1))
          .slice(0, 2),
      )
      .map((mutant) => tryCommand(mutant, copy, root));
  } finally {
    copy.remove();
  }
}

function tryCommand(mutant: NamedMutant, copy: RecordCopy, root: string): CommandTrial {
  const { kind, file, what } = mutant;
  copy.damage(mutant);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/check/check.ts'), '--root', copy.root],
    { encoding: 'utf8', timeout: LIMIT_MS },
  );
  const ms = performance.now() - start;
  copy.mend(mutant);
  const said = stdout + stderr;
  const trace = TRACES.find((pattern) => pattern.test(said));
  const slips = [
    ...(status === 0 || status === 1 ? [] : [`ended with ${status === null ? 'the limit of time' : `code ${status}`}`]),
    ...(trace ? [`said "${trace.exec(said)?.[0].trim() ?? ''}"`] : []),
    ...(status === 1 && !/^content\/\S+:\d+/m.test(said) ? ['ended with code 1 and named no place'] : []),
  ];
  return { kind, file, what, ms, slips };
}
