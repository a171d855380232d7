import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** The parts of Vitest's JSON report that are read here. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
}

/** Vitest over src/ and tools/. A test that is skipped counts as failed. */
export const unitStep: Step = {
  name: 'unit',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-'));
    const file = join(folder, 'report.json');
    try {
      const { code, output } = await runCommand('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      const report = JSON.parse(readFileSync(file, 'utf8')) as UnitReport;
      const passed = report.numPassedTests;
      const failed = Math.max(report.numTotalTests - passed, code === 0 ? 0 : 1);
      return { passed, failed, ...(failed > 0 ? { details: output } : {}) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
