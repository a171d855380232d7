import { confirm, isCancel, select, text } from '@clack/prompts';
import { kindNames, kinds } from '../../src/starting/kinds.ts';
import { isRefused, type Kind } from '../../src/starting/plan.ts';
import { readFields } from '../../src/starting/read-fields.ts';
import { type Question, questions } from './questions.ts';

/** The questions were broken off. */
export class BrokenOff extends Error {}

const LATER = '';

/** Asks what is started. */
export async function askKind(): Promise<Kind> {
  return given(
    await select({
      message: 'What do you want to start?',
      options: kindNames.map((kind) => ({ value: kind, label: kinds[kind].noun })),
    }),
  );
}

/** Asks the questions of a kind that have no answer yet. What is left empty stays as a blank in the file. */
export async function askFields(kind: Kind, has: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const question of questions[kind]) {
    if (has[question.field] !== undefined) continue;
    const answer = await askOne(kind, question);
    if (answer !== LATER) answers[question.field] = answer;
  }
  return answers;
}

/** Asks for another id. */
export async function askId(why: string): Promise<string> {
  return given(
    await text({
      message: `${why}\nWhich id should it be?`,
      validate: (value) => (value ? undefined : 'Write an id.'),
    }),
  );
}

export async function askWhether(message: string): Promise<boolean> {
  return given(await confirm({ message }));
}

async function askOne(kind: Kind, { field, asks, choices, example, isNeeded }: Question): Promise<string> {
  if (choices) {
    const options = Object.entries(choices).map(([value, words]) => ({ value, label: `${words} (${value})` }));
    return given(
      await select({
        message: asks,
        // First, so that whoever only presses Enter decides nothing.
        options: [{ value: LATER, label: 'later', hint: 'stays as a blank in the file' }, ...options],
      }),
    );
  }
  const validate = (value: string | undefined) => {
    if (!value?.trim()) return isNeeded ? 'This is needed.' : undefined;
    const name = field === 'title' ? kinds[kind].titleField : field;
    const read = name === undefined ? {} : readFields(kind, { [name]: value });
    return isRefused(read) ? read.refused : undefined;
  };
  const rest = isNeeded ? {} : { placeholder: 'leave it empty to write it later' };
  return given(await text({ message: asks, ...rest, ...(example ? { placeholder: example } : {}), validate })) ?? LATER;
}

function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new BrokenOff();
  return answer as Exclude<Answer, symbol>;
}
