/**
 * Starts something new in content/: `npm run new`, or with arguments `npm run new -- article "Title"`.
 *
 * It decides everything first, says what it will write, and then writes all of it or nothing; `--dry-run` only says.
 * Ends with 0 when that is done, 1 when nothing was written, 2 when the command cannot be understood.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../../src/reader/read-content.ts';
import { readStarters } from '../../src/reader/read-starters.ts';
import { knownFrom } from '../../src/starting/known-from.ts';
import { type Answers, isRefused, type Kind, type Known, type Plan, type Refusal } from '../../src/starting/plan.ts';
import { planNew } from '../../src/starting/plan-new.ts';
import { ruleInRecord } from '../../src/starting/rule-in-record.ts';
import { announceNext, announcePlan, showTexts } from './announce-plan.ts';
import { answersFromRule } from './answers-from-rule.ts';
import { askFields, askId, askKind, askWhether, BrokenOff } from './ask.ts';
import { type NewOptions, readArguments } from './read-arguments.ts';
import { writePlan } from './write-plan.ts';

const NOBODY_TO_ASK =
  'Say what to start, like: npm run new -- article "In few words". There are article, designation, milestone, lesson, term and correction. Questions are asked only at a terminal.';

const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true;
const options = readArguments(process.argv.slice(2));
process.exitCode = typeof options === 'string' ? say(options, 2) : await start(options);

function say(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

async function start(options: NewOptions): Promise<number> {
  const root = resolve(options.root);
  if (!existsSync(join(root, 'content')))
    return say(
      `There is no folder content/ in ${root}. Run this in the project's folder, or name it: --root FOLDER.`,
      2,
    );
  // npm keeps "--dry-run" for itself where the two hyphens before it were forgotten.
  const isDryRun = options.isDryRun || process.env['npm_config_dry_run'] === 'true';
  try {
    const today = new Date().toISOString().slice(0, 10);
    const known = knownFrom(readContent(root), { ...readStarters(root), today });
    const { plan, wasAsked } = await planFor(options, known);
    if (isRefused(plan))
      return say(`${plan.refused}${/written\.?$/.test(plan.refused) ? '' : ' Nothing was written.'}`, 1);
    console.log(announcePlan(plan).join('\n'));
    if (isDryRun) {
      console.log([...showTexts(plan), '', 'This was only the plan. Nothing was written.'].join('\n'));
      return 0;
    }
    if (wasAsked && !(await askWhether('Write this?'))) return say('Nothing was written.', 1);
    const hindrance = writePlan(root, plan);
    if (hindrance !== undefined) return say(hindrance, 1);
    console.log(announceNext(plan).join('\n'));
    return 0;
  } catch (error) {
    if (error instanceof BrokenOff) return say('Broken off. Nothing was written.', 1);
    throw error;
  }
}

/** A plan, or why there is none, and whether questions led to it. */
interface Planning {
  readonly plan: Plan | Refusal;
  readonly wasAsked: boolean;
}

/** The plan, by what was given and, at a terminal, what was asked. */
async function planFor(options: NewOptions, known: Known): Promise<Planning> {
  const { kind: named, rule, from, title, id, fields } = options;
  if (named === undefined && !isAsking) return { plan: { refused: NOBODY_TO_ASK }, wasAsked: false };
  const kind = named ?? (await askKind());
  const isRule = rule !== undefined || from !== undefined;
  // What is there already need not be asked for.
  const there = rule === undefined ? undefined : ruleInRecord({ fr_document: rule.toUpperCase() }, known);
  if (there) return { plan: there, wasAsked: false };
  const answers = isRule ? await answersFromRule(options) : { title, id, fields };
  if (isRefused(answers)) return { plan: answers, wasAsked: false };
  const plan = planNew(kind, answers, known);
  if (!isRefused(plan) || !isAsking) return { plan, wasAsked: false };
  return { plan: await askOn(kind, answers, known), wasAsked: true };
}

/** Asks for what is missing, and for another id until there is a plan or the questions are broken off. */
async function askOn(kind: Kind, first: Answers, known: Known): Promise<Plan | Refusal> {
  const { title, ...fields } = await askFields(kind, { title: first.title ?? first.id, ...first.fields });
  let answers: Answers = {
    ...first,
    ...(typeof title === 'string' ? { title } : {}),
    fields: { ...first.fields, ...fields },
  };
  let plan = planNew(kind, answers, known);
  while (isRefused(plan) && plan.refused.includes('--id ')) {
    answers = { ...answers, id: await askId(plan.refused) };
    plan = planNew(kind, answers, known);
  }
  return plan;
}
