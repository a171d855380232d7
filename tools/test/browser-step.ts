import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** The parts of Playwright's JSON report that are read here. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** What a reader does, in a real browser. A test that is flaky or skipped counts as failed. */
export const browserStep: Step = {
  name: 'browser',
  needs: ['build', 'pinned'],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    const file = join(folder, 'report.json');
    try {
      const { code, output } = await runCommand('playwright', ['test', '--config', 'e2e'], {
        CHROMIUM_PATH: findBrowser(),
        E2E_REPORT: file,
      });
      const { stats } = JSON.parse(readFileSync(file, 'utf8')) as BrowserReport;
      const failed = Math.max(stats.unexpected + stats.flaky + stats.skipped, code === 0 ? 0 : 1);
      return { passed: stats.expected, failed, ...(failed > 0 ? { details: output } : {}) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
