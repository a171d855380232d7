import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckBenchOptions } from '../../options.ts';
import { machineClass } from '../../report/machine-class.ts';
import { generateProject } from './generate-project.ts';

/** What the check may take. */
const LIMITS = {
  record: { seconds: 5, mib: 1024 },
  large: { seconds: 30, mib: 1024 },
} as const;

interface Measured {
  readonly title: string;
  readonly seconds: number;
  /** Of processor, over all threads: what is left of the time when other programs are busy. */
  readonly processorSeconds: number;
  readonly peakMib: number;
  readonly limit: { readonly seconds: number; readonly mib: number };
  readonly lastLine: string;
  readonly code: number | null;
}

/**
 * Has the check read the whole record, and a project many times as large, each as a program of its own.
 *
 * @returns whether both stay within their limits
 */
export function benchScale({ articles, events, seed, results }: CheckBenchOptions): boolean {
  const root = resolve('.');
  const large = mkdtempSync(join(tmpdir(), 'large-project-'));
  const before = loadavg()[0] ?? 0;
  try {
    console.error(`Writing ${articles.toLocaleString('en-GB')} articles and ${events.toLocaleString('en-GB')} events.`);
    generateProject(large, root, { articles, events, seed });
    const title = `${articles.toLocaleString('en-GB')} articles, ${events.toLocaleString('en-GB')} events`;
    const measured = [
      measure('the record as it is', root, root, LIMITS.record),
      measure(title, root, large, LIMITS.large),
    ];
    const isAsAsked = articles === 2000 && events === 5000;
    report(measured, before, isAsAsked ? results : undefined);
    return measured.every(isWithin);
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
}

/** Runs the check, and lets it say at its end what it took. */
function measure(title: string, root: string, checked: string, limit: Measured['limit']): Measured {
  const usage = join(mkdtempSync(join(tmpdir(), 'usage-')), 'usage.json');
  const tell = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  )}`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tell, join(root, 'tools/check/check.ts'), '--root', checked],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  const lastLine = (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? '';
  return {
    title,
    seconds,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMib: maxRSS / 1024,
    limit,
    lastLine,
    code: status,
  };
}

function isWithin({ seconds, peakMib, limit, code }: Measured): boolean {
  return code === 0 && seconds <= limit.seconds && peakMib <= limit.mib;
}

function report(measured: readonly Measured[], before: number, results: string | undefined): void {
  const load = { before, after: loadavg()[0] ?? 0 };
  const lines = measured.map(
    (one) =>
      `${one.title}: ${one.seconds.toFixed(1)} s (limit ${one.limit.seconds}), ${one.processorSeconds.toFixed(1)} s of processor, ${Math.round(one.peakMib)} MiB at most (limit ${one.limit.mib})${isWithin(one) ? '' : `. TOO MUCH, or not in order: "${one.lastLine}", code ${one.code ?? 'none'}`}`,
  );
  console.log(lines.join('\n'));
  console.log(`Load before and after: ${load.before.toFixed(1)} and ${load.after.toFixed(1)}.`);
  if (results === undefined) return;
  const machine = machineClass();
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(results, { recursive: true });
  const stem = join(results, `${date}-check-scale-${machine}`);
  writeFileSync(`${stem}.json`, `${JSON.stringify({ date, machine, load, measured }, undefined, 2)}\n`);
  console.log(`Written to ${stem}.json.`);
}
