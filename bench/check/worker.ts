import { parentPort, workerData } from 'node:worker_threads';
import { type MutantPlan, mutantsOf } from './make-mutants.ts';
import { RecordCopy } from './record-copy.ts';
import { readSources } from './source-file.ts';
import { type Trial, tryMutant } from './try-mutants.ts';

export interface WorkerTask {
  readonly root: string;
  readonly plan: MutantPlan;
}

/** What the main thread asks: the mutants of one file, from one of them on. */
export interface FileTask {
  readonly file: string;
  readonly from: number;
}

export type WorkerWord =
  | { readonly word: 'ready' }
  | { readonly word: 'starts'; readonly index: number; readonly trial: Omit<Trial, 'verdict' | 'ms'> }
  | { readonly word: 'tried'; readonly trial: Trial }
  | { readonly word: 'done' };

const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread.');
const say = (word: WorkerWord) => {
  port.postMessage(word);
};
const { root, plan } = workerData as WorkerTask;
const sources = readSources(root);
const copy = new RecordCopy(root, sources);
const before = copy.check();

port.on('message', (task: FileTask | 'end') => {
  if (task === 'end') {
    copy.remove();
    port.close();
    return;
  }
  const source = sources.find(({ file }) => file === task.file);
  const mutants = source ? mutantsOf(source, sources, plan) : [];
  mutants.forEach((mutant, index) => {
    if (index < task.from) return;
    const { kind, file, what, places } = mutant;
    say({ word: 'starts', index, trial: { kind, file, what, line: places[0]?.line ?? 1, isPlanted: false } });
    say({ word: 'tried', trial: tryMutant(mutant, index, copy, before, sources) });
  });
  say({ word: 'done' });
});
say({ word: 'ready' });
