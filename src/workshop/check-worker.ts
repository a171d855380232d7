/** Runs the check beside the dev server, so that no page waits for another's. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Checked, CheckFailure } from './checked.ts';
import { checkWhole } from './check-whole.ts';

const { root } = workerData as { readonly root: string };

parentPort?.on('message', () => {
  parentPort?.postMessage(tryCheck());
});

function tryCheck(): Checked | CheckFailure {
  try {
    return checkWhole(root);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
