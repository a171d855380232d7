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
  /** For pages: the HTML with the style sheets it names, or the scripts it names with what they import. Left out: the file alone. */
  readonly of?: 'HTML and CSS' | 'script';
}

/** What the site weighs against .ci/budgets.json. */
export const budgetStep: Step = {
  name: 'budgets',
  needs: ['build'],
  run: async () => {
    const budgets = JSON.parse(readFileSync('.ci/budgets.json', 'utf8')) as Budget[];
    const files = filesBelow(SITES.root);
    const lines = budgets.map((budget) => {
      const matching = files.filter((file) => new RegExp(budget.files).test(file));
      const sizes = matching.map((file) => sizeOf(weighed(file, budget.of)));
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

/** The files that count for one: itself, or what its page makes a reader fetch. */
function weighed(file: string, of: Budget['of']): string[] {
  if (of === undefined) return [file];
  const named = namedIn(file);
  if (of === 'HTML and CSS') return [file, ...named.filter((other) => other.endsWith('.css'))];
  const scripts = new Set(named.filter((other) => other.endsWith('.js')));
  for (const script of scripts) for (const other of namedIn(script)) scripts.add(other);
  return [...scripts];
}

/** Style sheets and scripts of the site's own that a file names. */
function namedIn(file: string): string[] {
  const text = readFileSync(join(SITES.root, file), 'utf8');
  return [...text.matchAll(/["'`](?:\/_astro|\.)\/([^"'`/]+\.(?:css|js))["'`]/g)].map(
    ([, name = '']) => `_astro/${name}`,
  );
}

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
