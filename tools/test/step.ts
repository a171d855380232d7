/** What one step of the test run found. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong, or what was measured; printed under the step's line. */
  readonly details?: string;
}

/** One step of the test run. */
export interface Step {
  readonly name: string;
  /** Steps whose failure makes this one pointless. */
  readonly needs?: readonly string[];
  run(): Promise<StepResult>;
}

/** "1 passed, 0 failed"; an untried step counts as failed, so that a broken build cannot look like a small success. */
export function totals(results: readonly StepResult[]): string {
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/**
 * Runs steps in order and prints a line for each.
 *
 * @returns one result a step
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<StepResult[]> {
  const broken = new Set<string>();
  const results: StepResult[] = [];
  for (const step of steps) {
    const start = performance.now();
    const missing = step.needs?.find((name) => broken.has(name));
    const result = missing
      ? { passed: 0, failed: 1, details: `not tried, because "${missing}" failed` }
      : await tryStep(step);
    if (result.failed > 0) broken.add(step.name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(
      `${result.failed > 0 ? 'FAIL' : ' ok '}  ${step.name.padEnd(14)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed  ${seconds.padStart(6)} s`,
    );
    if (result.details) print(indent(result.details));
    results.push(result);
  }
  return results;
}

async function tryStep(step: Step): Promise<StepResult> {
  try {
    const result = await step.run();
    // A step that finds nothing to test, e.g. after a folder was renamed, would pass for ever.
    return result.passed + result.failed > 0 ? result : { passed: 0, failed: 1, details: 'nothing was tested' };
  } catch (error) {
    return { passed: 0, failed: 1, details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
}
