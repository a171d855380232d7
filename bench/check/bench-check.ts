import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckBenchOptions } from '../options.ts';
import { machineClass } from '../report/machine-class.ts';
import { tryRealCommand } from './real-command.ts';
import { asMarkdown, needsWork, summaryOf } from './report-trials.ts';
import { runMutants } from './run-mutants.ts';
import { benchScale } from './scale/bench-scale.ts';

/**
 * Damages the content and looks whether the check says so; with `scale`, has it read a large project instead.
 *
 * @returns whether all is well
 */
export async function benchCheck(options: CheckBenchOptions): Promise<boolean> {
  if (options.scale) return benchScale(options);
  const root = resolve('.');
  const [start, before] = [performance.now(), loadavg()[0] ?? 0];
  const trials = await runMutants(root, options, (tried) => {
    console.error(`${tried.toLocaleString('en-GB')} mutants tried`);
  });
  const inProcessSeconds = (performance.now() - start) / 1000;
  console.error('A few of them go through the command itself.');
  const commands = tryRealCommand(root, options);
  const run = {
    date: new Date().toISOString().slice(0, 10),
    machine: machineClass(),
    load: { before, after: loadavg()[0] ?? 0 },
    plan: { seed: options.seed, perFile: options.perFile, only: options.only },
    seconds: inProcessSeconds,
    trials,
    commands,
  };
  const page = asMarkdown(run);
  console.log(page);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(trials, undefined, 1)}\n`);
  mkdirSync(options.results, { recursive: true });
  const stem = join(options.results, `${run.date}-check-${run.machine}`);
  // A part of the kinds is no result to keep.
  if (options.only === undefined) {
    writeFileSync(`${stem}.md`, page);
    writeFileSync(`${stem}.json`, `${JSON.stringify(summaryOf(run), undefined, 2)}\n`);
    console.log(`Written to ${stem}.json and ${stem}.md.`);
  }
  return needsWork(run).length === 0;
}
