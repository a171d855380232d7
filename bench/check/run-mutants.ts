import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MutantPlan } from './make-mutants.ts';
import { readSources } from './source-file.ts';
import type { Trial } from './try-mutants.ts';
import type { FileTask, WorkerTask, WorkerWord } from './worker.ts';

/** What takes longer than this for one mutant hangs, in ms. */
export const LIMIT_MS = 20_000;

/**
 * Tries every mutant of every file, in as many threads as there are processors.
 *
 * @param tell - called now and then with the number of mutants tried so far
 * @returns the trials by file and in the order they were made
 */
export async function runMutants(root: string, plan: MutantPlan, tell: (tried: number) => void): Promise<Trial[]> {
  const files = readSources(root).map(({ file }) => file);
  // What takes longest comes first, so that no thread is left alone with it at the end.
  const tasks = [...files].sort((a, b) => weightOf(b) - weightOf(a)).map((file): FileTask => ({ file, from: 0 }));
  const trials: Trial[] = [];
  const note = (trial: Trial) => {
    trials.push(trial);
    if (trials.length % 100 === 0) tell(trials.length);
  };
  const threads = Array.from({ length: availableParallelism() }, () => workThrough({ root, plan }, tasks, note));
  await Promise.all(threads);
  return trials.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
}

function weightOf(file: string): number {
  return /\.json$|^content\/[^/]+\.yaml$/.test(file) ? 1 : 0;
}

/** One thread takes task after task; a hanging one is ended, and another goes on behind the mutant it hung at. */
async function workThrough(data: WorkerTask, tasks: FileTask[], note: (trial: Trial) => void): Promise<void> {
  let task: FileTask | undefined;
  do {
    task = await oneWorker(data, tasks, note, task);
  } while (task);
}

function oneWorker(
  workerData: WorkerTask,
  tasks: FileTask[],
  note: (trial: Trial) => void,
  first: FileTask | undefined,
): Promise<FileTask | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    let timer: NodeJS.Timeout | undefined;
    let task = first;
    const next = () => {
      task = task ?? tasks.shift();
      worker.postMessage(task ?? 'end');
      if (!task) resolve(undefined);
    };
    worker.on('error', reject);
    worker.on('message', (said: WorkerWord) => {
      clearTimeout(timer);
      if (said.word === 'done') task = undefined;
      if (said.word === 'done' || said.word === 'ready') next();
      if (said.word === 'tried') note(said.trial);
      if (said.word !== 'starts') return;
      timer = setTimeout(() => {
        const why = `no answer within ${LIMIT_MS / 1000} s`;
        note({ ...said.trial, ms: LIMIT_MS, verdict: { result: 'hung', why } });
        void worker.terminate();
        resolve({ file: said.trial.file, from: said.index + 1 });
      }, LIMIT_MS);
    });
  });
}
