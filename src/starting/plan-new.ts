import { splitHead } from '../reader/split-head.ts';
import { appendItem } from './append-item.ts';
import { checkNames } from './check-names.ts';
import { chooseId } from './choose-id.ts';
import { cleanWords, holdsUnseen } from './clean-words.ts';
import { fillStarter } from './fill-starter.ts';
import { givenFields } from './given-fields.ts';
import { kinds } from './kinds.ts';
import { type Answers, isRefused, type Kind, type Known, type Plan, type PlannedFile, type Refusal } from './plan.ts';
import { readFields } from './read-fields.ts';
import { ruleInRecord } from './rule-in-record.ts';
import { setMinutes } from './set-minutes.ts';

/**
 * Decides what is written for something new: which files, with which text. Nothing is written here.
 *
 * @param kind - what is started
 * @param answers - what the editor said; what is missing stays as a blank to fill in
 * @param known - what is there already
 * @returns the plan, or why there is none
 */
export function planNew(kind: Kind, answers: Answers, known: Known): Plan | Refusal {
  const { titleField, dayField, noun, filesOf, addressOf } = kinds[kind];
  const title = answers.title === undefined ? undefined : cleanWords(answers.title);
  const asked = { ...(titleField !== undefined && title ? { [titleField]: title } : {}), ...answers.fields };
  const fields = readFields(kind, asked);
  if (isRefused(fields)) return fields;
  const lost = checkNames(fields, known) ?? (kind === 'designation' ? ruleInRecord(fields, known) : undefined);
  if (lost) return lost;

  const day = dayField === undefined ? undefined : fields[dayField];
  if (dayField !== undefined && answers.id === undefined && typeof day !== 'string') {
    return { refused: `The id of ${noun} begins with its day. Give it: --${dayField} 2030-05-06.` };
  }
  if (!title && answers.id === undefined) {
    const what = titleField === undefined ? 'A few words that name it' : `The ${titleField}`;
    return {
      refused: `${what} and so the id of ${noun} are missing. Write them in quotation marks after "${kind}", like: npm run new -- ${kind} "In few words".`,
    };
  }
  const id = chooseId(kind, { id: answers.id, title }, typeof day === 'string' ? day : undefined, known);
  if (typeof id !== 'string') return id;

  const values = { ...givenFields(kind, fields, known), ...fields, ...('id' in kinds[kind].shape ? { id } : {}) };
  const files: PlannedFile[] = [];
  for (const { path, starter } of filesOf(id)) {
    const file = planFile(kind, path, starter, { values, remarks: answers.remarks }, known);
    if (isRefused(file)) return file;
    files.push(file);
  }
  const unseen = answers.title !== undefined && holdsUnseen(answers.title);
  return {
    kind,
    id,
    address: addressOf(id),
    files,
    notes: [
      ...(unseen ? ['Line breaks and signs that cannot be seen were left out of the title.'] : []),
      ...(answers.notes ?? []),
    ],
  };
}

interface Filling {
  readonly values: Readonly<Record<string, unknown>>;
  readonly remarks: Answers['remarks'];
}

function planFile(kind: Kind, path: string, starter: string, filling: Filling, known: Known): PlannedFile | Refusal {
  const text = known.starters[starter];
  if (text === undefined)
    return {
      refused: `The file content/starters/${starter} is missing, and ${kinds[kind].noun} begins as a copy of it. Bring it back from the last version.`,
    };
  let whole: string;
  try {
    whole = path.endsWith('.mdx') ? fillHead(text, filling) : fillStarter(text, filling.values, filling.remarks);
  } catch {
    return {
      refused: `content/starters/${starter} cannot be filled as it stands: with what you gave it would not be YAML any more, or say something else. Look at its last change, or bring it back from the last version.`,
    };
  }
  if (kinds[kind].list === undefined) return { path, text: whole, added: whole, replaces: undefined };
  const list = known.lists[path];
  if (list === undefined) return { refused: `The file ${path} is missing. Bring it back from the last version.` };
  const appended = appendItem(path, list, whole);
  return isRefused(appended) ? appended : { path, ...appended, replaces: list };
}

/** Fills the head of a text; a text without one, like a student sheet, stays as it is. */
function fillHead(text: string, { values, remarks }: Filling): string {
  const { head } = splitHead(text);
  if (head === undefined) return text;
  const filled = text.replace(head, () => fillStarter(head, values, remarks));
  const { minutes } = values;
  return typeof minutes === 'number' ? setMinutes(filled, minutes) : filled;
}
