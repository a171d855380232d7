import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { needs?: string; 'timeout-minutes'?: number; steps: readonly Step[] }>>;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const FOLDER = '.github/workflows';
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('runs commands the project has', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/^npm run ([\w:-]+)/gm)].map(([, script]) => script),
    );
    expect(called.filter((script) => !scripts.includes(script ?? ''))).toEqual([]);
  });

  test('ends by itself, and its steps do one thing each', () => {
    for (const job of Object.values(workflow.jobs)) {
      if (job.steps.some(({ run }) => run)) expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job.needs === undefined || job.needs in workflow.jobs).toBe(true);
    }
    for (const step of steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1);
  });

  test('says what it may do, and a stranger’s pull request may only read', () => {
    expect(workflow.permissions?.['contents']).toBe('read');
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('pull_request' in workflow.on) {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      expect(text).not.toContain('secrets.');
    }
  });
});

test('what readers are asked when they report a mistake has an address, the words and a source', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/mistake.yml', 'utf8')) as {
    body: readonly { id: string; validations: { required: boolean } }[];
  };
  const required = form.body.filter(({ validations }) => validations.required).map(({ id }) => id);
  expect(required).toEqual(['page', 'words', 'source']);
});
