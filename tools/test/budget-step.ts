import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITES } from './build-step.ts';
import { filesBelow } from './same-folders.ts';
import type { Step } from './step.ts';

/** One line of .ci/budgets.json. */
interface Budget {
  readonly what: string;
  /** Pattern of files, from the site's root; each must fit, or all together when `sum`. */
  readonly files: string;
  readonly sum?: boolean;
  /** Bytes after gzip, fonts as they are. */
  readonly maxBytes: number;
  /** Whether the style sheets count with each file. */
  readonly withStyles?: boolean;
}

/** What the site weighs against .ci/budgets.json. */
export const budgetStep: Step = {
  name: 'budgets',
  needs: ['build'],
  run: async () => {
    const budgets = JSON.parse(readFileSync('.ci/budgets.json', 'utf8')) as Budget[];
    const files = filesBelow(SITES.root);
    const styles = sizeOf(files.filter((file) => file.endsWith('.css')));
    const lines = budgets.map((budget) => {
      const matching = files.filter((file) => new RegExp(budget.files).test(file));
      const sizes = matching.map((file) => sizeOf([file]) + (budget.withStyles ? styles : 0));
      const bytes = budget.sum ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(0, ...sizes);
      // A budget that weighs nothing would pass for ever after a file is renamed.
      const isEmpty = matching.length === 0 && budget.maxBytes > 0;
      return {
        fits: bytes <= budget.maxBytes && !isEmpty,
        text: `${kB(bytes)} of ${kB(budget.maxBytes)}  ${budget.what}${isEmpty ? ': NO SUCH FILE' : ''}`,
      };
    });
    const failed = lines.filter(({ fits }) => !fits).length;
    return await Promise.resolve({
      passed: lines.length - failed,
      failed,
      details: lines.map(({ fits, text }) => `${fits ? '   ' : 'OVER'} ${text}`).join('\n'),
    });
  },
};

function sizeOf(files: readonly string[]): number {
  return files
    .map((file) => readFileSync(join(SITES.root, file)))
    .reduce(
      (sum, bytes, index) =>
        sum + (files[index]?.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length),
      0,
    );
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
