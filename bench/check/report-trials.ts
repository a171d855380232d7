import { markdownTable } from '../report/ratio-table.ts';
import { harmlessRules } from './harmless-rules.ts';
import { kindNames } from './kinds.ts';
import type { CommandTrial } from './real-command.ts';
import type { Trial } from './try-mutants.ts';

/** A run of the mutants. */
export interface MutantRun {
  readonly date: string;
  readonly machine: string;
  readonly load: { readonly before: number; readonly after: number };
  readonly plan: { readonly seed: number; readonly perFile: number; readonly only: string | undefined };
  readonly seconds: number;
  readonly trials: readonly Trial[];
  /** Those that went through the command itself. */
  readonly commands: readonly CommandTrial[];
}

const RESULTS = ['caught', 'harmless', 'explained', 'survived', 'crashed', 'hung', 'hid'] as const;
type Result = (typeof RESULTS)[number];

function resultOf({ verdict }: Trial): Result {
  return verdict.result === 'survived' && verdict.explanation !== undefined ? 'explained' : verdict.result;
}

/** Sentences about what must not be. */
export function needsWork({ trials, commands }: Pick<MutantRun, 'trials' | 'commands'>): string[] {
  return [
    ...trials.filter((trial) => ['survived', 'crashed', 'hung', 'hid'].includes(resultOf(trial))).map(sayTrial),
    ...commands.flatMap(({ kind, what, file, slips }) =>
      slips.map((slip) => `The command, ${kind}, ${file} (${what}): ${slip}`),
    ),
  ];
}

function sayTrial(trial: Trial): string {
  const { kind, file, line, what, verdict } = trial;
  const why = 'why' in verdict ? verdict.why : '';
  return `${resultOf(trial)}, ${kind}, ${file}:${line} (${what}): ${why}`;
}

interface KindSummary extends Record<Result, number> {
  readonly kind: string;
  readonly made: number;
  readonly files: number;
  readonly medianMs: number;
  readonly longestMs: number;
}

function summaryOfKinds(trials: readonly Trial[]): KindSummary[] {
  return kindNames.flatMap((kind) => {
    const own = trials.filter((trial) => trial.kind === kind);
    if (own.length === 0) return [];
    const ms = own.map((trial) => trial.ms).sort((a, b) => a - b);
    const count = (result: Result) => own.filter((trial) => resultOf(trial) === result).length;
    const counts = Object.fromEntries(RESULTS.map((result) => [result, count(result)])) as Record<Result, number>;
    return [
      {
        kind,
        made: own.length,
        files: new Set(own.map(({ file }) => file)).size,
        ...counts,
        medianMs: Math.round(ms[Math.floor(ms.length / 2)] ?? 0),
        longestMs: Math.round(ms.at(-1) ?? 0),
      },
    ];
  });
}

/** What is kept of a run: the counts, and every survivor by name. */
export function summaryOf(run: MutantRun): unknown {
  const { trials, commands, ...rest } = run;
  return {
    ...rest,
    mutants: trials.length,
    planted: trials.filter(({ isPlanted }) => isPlanted).length,
    commands: commands.length,
    kinds: summaryOfKinds(trials),
    survivors: trials
      .filter((trial) => !['caught', 'harmless'].includes(resultOf(trial)))
      .map(({ kind, file, line, what, verdict }) => ({ kind, file, line, what, verdict })),
  };
}

/** A run as a page to read. */
export function asMarkdown(run: MutantRun): string {
  const { trials, commands, plan, seconds, load } = run;
  const files = new Set(trials.map(({ file }) => file)).size;
  const planted = trials.filter(({ isPlanted }) => isPlanted).length;
  const work = needsWork(run);
  const blocks = [
    `# The check and damaged content, ${run.date}, ${run.machine}`,
    `${number(trials.length)} mutants of ${number(files)} files, seed ${plan.seed}, ${plan.perFile} a kind and file (more where much stands in a file), in ${Math.round(seconds)} s. Load before and after: ${load.before.toFixed(1)} and ${load.after.toFixed(1)}. Beside ${number(planted)} of them a second mistake was planted in another file; ${commands.length} went through the command itself. What the columns mean stands in [bench/README.md](../README.md).`,
    markdownTable(tableOf(trials)),
    '## Harmless, by rule',
    ...harmlessRules.map(({ name, sentence }) => `- **${name}** (${number(countHarmless(trials, name))}): ${sentence}`),
    '## Survivors with a reason',
    explainedSurvivors(trials),
    '## Survivors without a reason',
    work.length === 0 ? 'None.' : work.map((line) => `- ${line.replace(/\s+/g, ' ')}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableOf(trials: readonly Trial[]): string[][] {
  const rows = summaryOfKinds(trials);
  const head = [
    'damage',
    'files',
    'mutants',
    'caught',
    'harmless',
    'explained',
    'survived',
    'crashed, hung, hid',
    'ms',
  ];
  const cells = (row: Omit<KindSummary, 'kind' | 'files' | 'medianMs' | 'longestMs'>) => [
    number(row.made),
    number(row.caught),
    number(row.harmless),
    number(row.explained),
    number(row.survived),
    number(row.crashed + row.hung + row.hid),
  ];
  const sum = (of: Result | 'made') => rows.reduce((all, row) => all + row[of], 0);
  const total = { made: sum('made'), ...Object.fromEntries(RESULTS.map((name) => [name, sum(name)])) } as KindSummary;
  return [
    head,
    ...rows.map((row) => [row.kind, number(row.files), ...cells(row), `${row.medianMs} (${row.longestMs})`]),
    ['all', '', ...cells(total), ''],
  ];
}

function countHarmless(trials: readonly Trial[], rule: string): number {
  return trials.filter(({ verdict }) => verdict.result === 'harmless' && verdict.rule === rule).length;
}

function explainedSurvivors(trials: readonly Trial[]): string {
  const all = trials.flatMap(({ kind, file, line, what, verdict }) =>
    verdict.result === 'survived' && verdict.explanation !== undefined
      ? [`- ${kind}, ${file}:${line} (${what}): ${verdict.explanation}`]
      : [],
  );
  return all.join('\n') || 'None.';
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
