import { describe, expect, test } from 'vitest';
import { runSteps, type Step, type StepResult, totals } from './step.ts';

const step = (name: string, result: StepResult, needs: readonly string[] = []): Step => ({
  name,
  needs,
  run: async () => await Promise.resolve(result),
});

async function run(steps: readonly Step[]) {
  const lines: string[] = [];
  const results = await runSteps(steps, (line) => lines.push(line));
  return { results, lines };
}

test('the totals add up what passed and what failed', () => {
  expect(totals([])).toBe('0 passed, 0 failed');
  expect(
    totals([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2, details: 'x' },
    ]),
  ).toBe('7 passed, 2 failed');
});

test('steps run in order, and each prints a line with its numbers', async () => {
  const { results, lines } = await run([step('one', { passed: 12, failed: 0 }), step('two', { passed: 0, failed: 3 })]);
  expect(results).toEqual([
    { passed: 12, failed: 0 },
    { passed: 0, failed: 3 },
  ]);
  expect(lines.map((line) => line.replace(/ +\d+\.\d s$/, ' - s'))).toEqual([
    ' ok   one               12 passed    0 failed - s',
    'FAIL  two                0 passed    3 failed - s',
  ]);
});

test('details stand below their step, indented', async () => {
  const { lines } = await run([step('one', { passed: 1, failed: 0, details: 'first\n  second\n\n' })]);
  expect(lines[1]).toBe('        first\n          second');
});

describe('a step counts as failed', () => {
  test('when one that it needs has failed, and it is not tried', async () => {
    let tried = false;
    const needy: Step = {
      name: 'links',
      needs: ['types', 'build'],
      run: () => {
        tried = true;
        return Promise.resolve({ passed: 9, failed: 0 });
      },
    };
    const { results, lines } = await run([
      step('types', { passed: 1, failed: 0 }),
      step('build', { passed: 2, failed: 1 }),
      needy,
    ]);
    expect(tried).toBe(false);
    expect(results[2]).toEqual({ passed: 0, failed: 1, details: 'not tried, because "build" failed' });
    expect(lines.at(-1)).toBe('        not tried, because "build" failed');
  });

  test('when one that it needs was not tried either', async () => {
    const { results } = await run([
      step('one', { passed: 0, failed: 1 }),
      step('two', { passed: 5, failed: 0 }, ['one']),
      step('three', { passed: 5, failed: 0 }, ['two']),
    ]);
    expect(totals(results)).toBe('0 passed, 3 failed');
  });

  test('when it throws, with what it threw; and the next one runs', async () => {
    const thrower: Step = { name: 'one', run: () => Promise.reject(new Error('no browser')) };
    const other: Step = {
      name: 'two',
      run: () => {
        throw 'plain words';
      },
    };
    const { results } = await run([thrower, other, step('three', { passed: 5, failed: 0 })]);
    expect(results[0]).toMatchObject({ passed: 0, failed: 1 });
    expect(results[0]?.details).toContain('no browser');
    expect(results[1]).toEqual({ passed: 0, failed: 1, details: 'plain words' });
    expect(totals(results)).toBe('5 passed, 2 failed');
  });

  test('when it did nothing at all', async () => {
    const { results, lines } = await run([step('one', { passed: 0, failed: 0 })]);
    expect(results).toEqual([{ passed: 0, failed: 1, details: 'nothing was tested' }]);
    expect(lines[0]).toMatch(/^FAIL/);
  });
});

test('a step whose needs have passed, or were not asked for, runs', async () => {
  const { results } = await run([
    step('one', { passed: 1, failed: 0 }),
    step('two', { passed: 2, failed: 0 }, ['one', 'elsewhere']),
  ]);
  expect(totals(results)).toBe('3 passed, 0 failed');
});
