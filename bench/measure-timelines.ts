import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser/find-browser.ts';
import { generateEvents } from './events/generate-events.ts';
import { medianOf } from './measure/median.ts';
import { measurePage, type Measured } from './measure/measure-page.ts';
import type { Result } from './measure/measurement.ts';
import { TooSlow } from './measure/open-page.ts';
import { type PageKind, pageKinds } from './measure/page-kinds.ts';
import { rehearse } from './measure/rehearse.ts';
import type { BenchOptions } from './options.ts';
import { buildOurs } from './pages/build-ours.ts';
import { installPeers, peerVersions } from './pages/install-peers.ts';
import { machineClass } from './report/machine-class.ts';
import type { BenchRun } from './report/write-results.ts';
import { type Served, serveCompressed } from './serve/serve-compressed.ts';

type Options = Extract<BenchOptions, { command: 'timeline' }>;

/** A page that stands ready to be measured. */
interface Ready {
  readonly kind: PageKind;
  readonly served: Served;
  /** Its gesture works; else only its loading is measured. */
  isUsed: boolean;
  readonly notes: string[];
}

/**
 * Measures the timelines side by side.
 *
 * @param say - told what is going on
 * @throws {Error} when a page shows nothing, or its gesture changes nothing and that was not allowed
 */
export async function measureTimelines(options: Options, say: (line: string) => void): Promise<BenchRun> {
  const kinds = pageKinds.filter(({ name }) => options.pages?.includes(name) ?? true);
  if (kinds.some(({ name }) => name === 'timelinejs' || name === 'vis')) installPeers(say);
  const [before = 0] = loadavg();
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const results: Result[] = [];
  try {
    for (const events of options.events) {
      const ready: Ready[] = [];
      try {
        await prepare(ready, kinds, events, join(work, String(events)), options, say);
        for (const rate of options.rates) results.push(...(await measureAll(ready, events, rate, options.runs, say)));
      } finally {
        for (const { served } of ready) served.close();
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const machine = machineClass(browser);
  await browser.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine,
    load: { before, after: loadavg()[0] ?? 0, cores: cpus().length },
    versions: peerVersions(),
    results,
  };
}

/** Builds every page for a number of events, serves it, and tries its gesture; adds each to `ready` as soon as it is served. */
async function prepare(
  ready: Ready[],
  kinds: readonly PageKind[],
  count: number,
  folder: string,
  { allowStill }: Options,
  say: (line: string) => void,
): Promise<void> {
  const events = generateEvents(count);
  mkdirSync(folder, { recursive: true });
  const eventsFile = join(folder, 'events.json');
  writeFileSync(eventsFile, JSON.stringify(events));
  for (const kind of kinds) {
    const pageFolder = join(folder, kind.name);
    if (kind.write) {
      mkdirSync(pageFolder);
      kind.write(events, pageFolder);
    } else {
      const { seconds } = await buildOurs(eventsFile, pageFolder);
      say(`${count} events: our page is built in ${seconds.toFixed(1)} s`);
    }
    const served = await serveCompressed(pageFolder);
    const page: Ready = { kind, served, isUsed: false, notes: [] };
    ready.push(page);
    const still = await rehearse(kind, served.address).catch((error: unknown) => {
      // As far as it comes it is measured all the same.
      if (error instanceof TooSlow) return [];
      throw error;
    });
    if (still.length > 0 && !allowStill)
      throw new Error(
        `${kind.title}, ${count} events: ${still.join(' and ')} changed nothing, so its frames would say nothing. Mend the page or its gesture (bench/measure/page-kinds.ts), or leave them out: --allow-still`,
      );
    page.isUsed = kind.hand !== undefined && still.length === 0;
    if (still.length > 0) page.notes.push(`${still.join(' and ')} changed nothing; the gesture is not measured.`);
  }
}

/** All pages in turn, then all again: what disturbs the machine for a while disturbs all of them. */
async function measureAll(
  ready: readonly Ready[],
  events: number,
  rate: number,
  runs: number,
  say: (line: string) => void,
): Promise<Result[]> {
  const measured = new Map<string, Measured[]>(ready.map(({ kind }) => [kind.name, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const { kind, served, isUsed } of ready) {
      const one = await measurePage(kind, served.address, rate, isUsed);
      measured.get(kind.name)?.push(one);
      say(`${events} events, rate ${rate}, run ${run} of ${runs}: ${kind.title}, ${inShort(one)}`);
    }
  }
  return ready.map(({ kind, notes }) => {
    const all = measured.get(kind.name) ?? [];
    return {
      events,
      rate,
      page: kind.name,
      runs,
      median: medianOf(all.map(({ measurement }) => measurement)),
      notes: [...new Set([...notes, ...all.flatMap((one) => one.notes)])],
    };
  });
}

/** A load in a few words, for whoever waits. */
function inShort({ measurement }: Measured): string {
  const ms = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} ms`);
  return `first event ${ms(measurement.firstEventMs)}, longest frame ${ms(measurement.longestFrameMs)}`;
}
