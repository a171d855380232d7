/** Runs every test of the project and ends with one line of totals. `--only NAME` runs one step, with what it needs. */
import { parseArgs } from 'node:util';
import { browserStep } from './browser-step.ts';
import { budgetStep } from './budget-step.ts';
import { buildStep } from './build-step.ts';
import { commandStep } from './command-step.ts';
import { contentStep } from './content-step.ts';
import { contractsStep } from './contracts-step.ts';
import { htmlStep } from './html-step.ts';
import { linksStep } from './links-step.ts';
import { pictureStep } from './picture-step.ts';
import { pinnedStep } from './pinned-step.ts';
import { runSteps, totals } from './step.ts';
import { tracesStep } from './traces-step.ts';
import { unitStep } from './unit-step.ts';

const steps = [
  commandStep('formats', [['prettier', '--check', '--log-level', 'warn', '.']]),
  commandStep('lint', [['eslint', '--max-warnings', '0', '.']]),
  commandStep('types', [
    ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    ['tsc', '--noEmit', '--project', 'src/tsconfig.pure.json'],
  ]),
  contentStep,
  unitStep,
  buildStep,
  pinnedStep,
  tracesStep,
  htmlStep,
  pictureStep,
  linksStep,
  contractsStep,
  budgetStep,
  browserStep,
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only;
if (only && !steps.some(({ name }) => name === only)) {
  console.error(`There is no step "${only}". The steps are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const needed = steps.find(({ name }) => name === only)?.needs ?? [];
const chosen = only ? steps.filter(({ name }) => name === only || needed.includes(name)) : steps;

const results = await runSteps(chosen, (line) => console.log(line));
console.log(`\n${totals(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
