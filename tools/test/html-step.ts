import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITES } from './build-step.ts';
import { runCommand } from './run-command.ts';
import { filesBelow } from './same-folders.ts';
import type { Step } from './step.ts';

/** The parts of html-validate's JSON report that are read here. */
type HtmlReport = readonly {
  filePath: string;
  messages: readonly { line: number; message: string; ruleId: string }[];
}[];

/** Every built page against the HTML standard, and against what the content security policy would block. */
export const htmlStep: Step = {
  name: 'html',
  needs: ['build'],
  run: async () => {
    const pages = filesBelow(SITES.root).filter((file) => file.endsWith('.html')).length;
    const folder = mkdtempSync(join(tmpdir(), 'html-'));
    const file = join(folder, 'report.json');
    try {
      const { code, output } = await runCommand('html-validate', [
        ...['--config', 'tools/test/html-validate.json', '--formatter', `json=${file}`],
        `${SITES.root}/**/*.html`,
      ]);
      if (code === 0) return { passed: pages, failed: 0 };
      const reports = JSON.parse(readFileSync(file, 'utf8')) as HtmlReport;
      if (reports.length === 0) return { passed: 0, failed: 1, details: output };
      const lines = reports.flatMap(({ filePath, messages }) =>
        messages.map(({ line, message, ruleId }) => `${filePath}:${line} ${message} (${ruleId})`),
      );
      return { passed: pages - reports.length, failed: reports.length, details: lines.slice(0, 40).join('\n') };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
