/**
 * `timeline` measures our timeline beside those of others; `page` builds ours from a file of events, for others to
 * measure; `check` damages the content and looks whether the editor's check says so. bench/README.md says what is measured and how.
 */
import { benchCheck } from './check/bench-check.ts';
import { measureTimelines } from './measure-timelines.ts';
import { pageKinds } from './measure/page-kinds.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { buildOurs } from './pages/build-ours.ts';
import { alignTable, ratioTable } from './report/ratio-table.ts';
import { groupsOf, notesOf, writeResults } from './report/write-results.ts';

const options = readOptions(
  process.argv.slice(2),
  pageKinds.map(({ name }) => name),
);
try {
  if (typeof options === 'string') throw new Error(options);
  await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(options: BenchOptions): Promise<void> {
  if (options.command === 'page') {
    const { events, seconds } = await buildOurs(options.events, options.out);
    console.log(
      `${events} events in ${options.out}, built in ${seconds.toFixed(1)} s. Serve it at the root of any server.`,
    );
    return;
  }
  if (options.command === 'check') {
    if (!(await benchCheck(options))) process.exitCode = 1;
    return;
  }
  const bench = await measureTimelines(options, (line) => console.error(line));
  const titles = new Map(pageKinds.map(({ name, title }) => [name, title]));
  for (const [title, results] of groupsOf(bench.results)) {
    console.log(`\n${title}\n${alignTable(ratioTable(results, titles))}`);
    for (const note of notesOf(results, titles)) console.log(note);
  }
  console.log(`\nWritten to ${writeResults(options.results, bench, titles).join(' and ')}.`);
}
