import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { reportTerminal } from '../check/report-terminal.ts';
import type { Step } from './step.ts';

/** Every file of content/, each counted once: passed when nothing in it has to be mended. */
export const contentStep: Step = {
  name: 'content',
  run: async () => {
    const reading = readContent('.');
    const { designations, milestones, remarks, entities, terms, people, tariffRates, articles } = reading;
    const items = [designations, milestones, remarks, entities, terms, people, tariffRates, articles].flat();
    const files = new Set(items.map(({ file }) => file.file));
    const findings = checkContent(reading);
    const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const file of broken) files.add(file);
    return await Promise.resolve({
      passed: files.size - broken.size,
      failed: broken.size,
      ...(findings.length > 0 ? { details: reportTerminal(findings) } : {}),
    });
  },
};
