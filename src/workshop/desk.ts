import { Worker } from 'node:worker_threads';
import type { Checked, CheckFailure } from './checked.ts';

/** How long files have to keep still before they are checked, in ms. */
const PAUSE_MS = 80;
/** A check takes seconds, on a busy machine many; one that takes this long does not come back. In ms. */
const TOO_LONG_MS = 120_000;

export type Answer = Checked | CheckFailure;

export function isFailure(answer: Answer): answer is CheckFailure {
  return 'failed' in answer;
}

/** Where the findings lie while somebody edits: checks content/ once, and again whenever it changes. */
export class Desk {
  /** The project's folder. */
  readonly root: string;
  /** What a form has to bring along, so that no page of another site can send it. */
  readonly token: string = crypto.randomUUID();
  readonly #tell: (answer: Answer) => void;
  #worker: Worker | undefined;
  #pause: NodeJS.Timeout | undefined;
  /** Resolves when nothing has changed for a moment. */
  #calm: PromiseWithResolvers<undefined> | undefined;
  #asked: Promise<Answer>;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param tell - called with the findings after each run */
  constructor(root: string, tell: (answer: Answer) => void) {
    this.root = root;
    this.#tell = tell;
    this.#asked = this.#ask();
  }

  /** The findings of content/ as it stands. */
  checked(): Promise<Answer> {
    return this.#asked;
  }

  /** Checks again, as soon as nothing has changed for a moment. */
  contentChanged(): void {
    clearTimeout(this.#pause);
    this.#calm ??= this.#waitForCalm();
    const { resolve } = this.#calm;
    this.#pause = setTimeout(() => {
      this.#calm = undefined;
      resolve(undefined);
    }, PAUSE_MS);
  }

  async close(): Promise<void> {
    clearTimeout(this.#pause);
    await this.#worker?.terminate();
  }

  #waitForCalm(): PromiseWithResolvers<undefined> {
    const calm = Promise.withResolvers<undefined>();
    this.#asked = calm.promise.then(() => this.#ask());
    return calm;
  }

  #ask(): Promise<Answer> {
    const answer = this.#queue.then(() => this.#run());
    this.#queue = answer;
    void answer.then(this.#tell);
    return answer;
  }

  #run(): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: { root: this.root },
    }));
    // The dev server ends when it is asked to, whether or not a check runs.
    worker.unref();
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        clearTimeout(limit);
        worker.off('message', end).off('error', breakOff).off('exit', breakOff);
        resolve(answer);
      };
      const giveUp = (failed: string) => {
        this.#worker = undefined;
        void worker.terminate();
        end({ failed });
      };
      const breakOff = (why: unknown) => {
        giveUp(`The check broke off${why instanceof Error ? `: ${why.message}` : '.'}`);
      };
      const limit = setTimeout(() => {
        giveUp('The check did not come to an end. Run "npm run check" in a terminal to see where it stops.');
      }, TOO_LONG_MS);
      limit.unref();
      worker.on('message', end).on('error', breakOff).on('exit', breakOff);
      worker.postMessage('check');
    });
  }
}
