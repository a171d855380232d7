import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../measure/measurement.ts';
import { markdownTable, ratioTable } from './ratio-table.ts';

/** A run of the bench, as its file holds it. */
export interface BenchRun {
  /** "2026-11-24". */
  readonly date: string;
  readonly machine: string;
  /** Programs that wanted a processor, on average of a minute, before and after; more than cores, and the numbers are too high. */
  readonly load: { readonly before: number; readonly after: number; readonly cores: number };
  /** Of the timelines compared with, by package. */
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
}

/** Results in the groups that are compared with each other: one number of events, one rate. */
export function groupsOf(results: readonly Result[]): (readonly [title: string, results: readonly Result[]])[] {
  const groups = Map.groupBy(results, ({ events, rate }) => titleOf(events, rate));
  return [...groups.entries()];
}

function titleOf(events: number, rate: number): string {
  return `${events.toLocaleString('en-GB')} events, ${rate === 1 ? 'processor as it is' : `processor ${rate} times slower`}`;
}

/** Writes a run as JSON and Markdown. @returns the files */
export function writeResults(folder: string, run: BenchRun, titles: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${run.date}-${run.machine}`);
  writeFileSync(`${stem}.json`, `${JSON.stringify(run, null, 2)}\n`);
  writeFileSync(`${stem}.md`, asMarkdown(run, titles));
  return [`${stem}.json`, `${stem}.md`];
}

/** The run as a page to read. */
export function asMarkdown(run: BenchRun, titles: ReadonlyMap<string, string>): string {
  const { before, after, cores } = run.load;
  const runs = Math.max(...run.results.map((result) => result.runs));
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  const lines = [
    `# ${run.date}, ${run.machine}`,
    `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}; in brackets the ratio to ours. What each row means stands in [bench/README.md](../README.md). Compared with ${versions.join(' and ')}.`,
    `Load of the machine before and after: ${before.toFixed(1)} and ${after.toFixed(1)} of ${cores} cores.`,
    ...(Math.max(before, after) > cores
      ? ['**Other programs were busy. Times are too high; ratios are better than nothing, and weights are right.**']
      : []),
    ...groupsOf(run.results).flatMap(([title, results]) => [
      `## ${title}`,
      markdownTable(ratioTable(results, titles)),
      ...notesOf(results, titles),
    ]),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** What has to be said below a table. */
export function notesOf(results: readonly Result[], titles: ReadonlyMap<string, string>): string[] {
  return results.flatMap(({ page, notes }) => notes.map((note) => `${titles.get(page) ?? page}: ${note}`));
}
