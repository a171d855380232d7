import { listWords, nearest } from '../reader/nearest.ts';
import { sayPlainly } from '../reader/schema-words.ts';
import { cleanWords } from './clean-words.ts';
import { kinds } from './kinds.ts';
import type { Kind, Refusal } from './plan.ts';

/** Fields that the planner writes itself. */
const OURS = ['id'];

/**
 * Reads what was answered for single fields with the schema of the kind.
 *
 * Text is taken as a number, or as true or false, where the field wants that, since a command line holds only text.
 */
export function readFields(kind: Kind, fields: Readonly<Record<string, unknown>>): Record<string, unknown> | Refusal {
  const { shape, noun } = kinds[kind];
  const names = Object.keys(shape).filter((name) => !OURS.includes(name));
  const read: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(fields)) {
    const schema = names.includes(name) ? shape[name] : undefined;
    if (!schema) {
      const meant = nearest(name, names);
      const remedy = meant === undefined ? `The fields are ${listWords(names, 'and')}.` : `Did you mean "${meant}"?`;
      return { refused: `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)} has no field "${name}". ${remedy}` };
    }
    const values = possibleValues(given);
    const fits = values.find((value) => schema.safeParse(value).success);
    if (fits === undefined) {
      const result = schema.safeParse(values.at(-1), { error: sayPlainly });
      const message = result.error?.issues[0]?.message ?? 'This does not fit here.';
      return { refused: `${name}: Found "${typeof given === 'string' ? given : JSON.stringify(given)}". ${message}` };
    }
    read[name] = fits;
  }
  return read;
}

/** What an answer may stand for, the text itself first. */
function possibleValues(given: unknown): unknown[] {
  if (typeof given !== 'string') return [given];
  const words = cleanWords(given);
  const values: unknown[] = [words];
  if (/^\d{1,9}$/.test(words)) values.push(Number(words));
  if (words === 'true' || words === 'false') values.push(words === 'true');
  return values;
}
