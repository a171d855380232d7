import type { Nodes, Root } from 'mdast';
import { parseStep } from '../record/lesson-steps.ts';
import type { Finding } from './finding.ts';

const FORM = 'Write the heading of a step as "## 10 minutes: What the class does".';

/**
 * How a lesson runs: nothing but steps, each with its minutes, which add up to the whole.
 *
 * @param minutes - of the whole lesson; undefined when its head does not say
 */
export function checkLessonSteps(root: Root, file: string, minutes: number | undefined): Finding[] {
  const find = (line: number, message: string): Finding => ({
    file,
    line,
    field: '',
    message,
    severity: 'error',
    rule: 'lesson',
  });
  const first = root.children[0];
  if (!first) return [find(1, `The lesson has no steps. ${FORM}`)];
  const findings: Finding[] = [];
  if (!isStep(first))
    findings.push(
      find(lineOf(first), `The text begins before the first step. ${FORM} Put what stands before into a step.`),
    );
  const headings = root.children.filter(isStep).map((heading) => ({ heading, step: parseStep(textOf(heading)) }));
  for (const { heading, step } of headings)
    if (!step) findings.push(find(lineOf(heading), `Found "${textOf(heading)}". ${FORM}`));
  const sum = headings.reduce((all, { step }) => all + (step?.minutes ?? 0), 0);
  const areAllRead = headings.length > 0 && headings.every(({ step }) => step);
  if (areAllRead && minutes !== undefined && sum !== minutes) {
    const [last] = headings.slice(-1);
    findings.push(
      find(
        lineOf(last?.heading ?? first),
        `The steps take ${sum} minutes together, the lesson takes ${minutes}. Change the minutes of a step, or "minutes" in the head.`,
      ),
    );
  }
  return findings;
}

function isStep(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 2;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function textOf(node: Nodes): string {
  if ('value' in node && node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
