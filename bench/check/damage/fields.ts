import { lineAt, type SourceFile } from '../source-file.ts';
import { type Damage, type Mutant, pickOne, pickSome, replaced, shortly } from '../mutant.ts';
import { fieldsOf, type WrittenField } from '../written-fields.ts';

type NamedField = WrittenField & { readonly key: NonNullable<WrittenField['key']> };

function namedFields(source: SourceFile): NamedField[] {
  return fieldsOf(source).filter((field): field is NamedField => field.key !== undefined);
}

/** Takes a field out, with all that stands under it. */
export const missingKey: Damage = (source, most, { random }) => {
  const removable = namedFields(source).filter(
    ({ nextStart, previousEnd }) => nextStart !== undefined || previousEnd !== undefined,
  );
  return pickSome(removable, most, random).map((field): Mutant => {
    const { path, key, nextStart, previousEnd, end, line } = field;
    // What is last in its group goes with the line break, or the comma, before it.
    const stretch: [number, number] =
      nextStart === undefined ? [lineBreakBefore(source.text, previousEnd ?? key.start), end] : [key.start, nextStart];
    const keepsBreak = nextStart === undefined && source.text[end - 1] === '\n';
    return replaced(source, stretch, keepsBreak ? '\n' : '', {
      what: `took out ${path.join('.')}`,
      lines: [line],
      removed: path,
    });
  });
};

function lineBreakBefore(text: string, offset: number): number {
  return text[offset - 1] === '\n' ? offset - 1 : offset;
}

/** Puts a value of another type in the place of one. */
export const wrongType: Damage = (source, most, { random }) =>
  pickSome(fieldsOf(source), most, random).map((field) => {
    const { path, start, end, value, line } = field;
    const other = otherType(value, random);
    const keepsBreak = source.text[end - 1] === '\n' ? '\n' : '';
    return replaced(source, [start, end], other + keepsBreak, {
      what: `${path.join('.')}: ${other} instead of ${shortly(JSON.stringify(value))}`,
      lines: [line, lineAt(source.text, start)],
    });
  });

function otherType(value: unknown, random: () => number): string {
  if (typeof value === 'string') return pickOne(['7', 'true', '["a", "list"]', '{"a": "group"}', 'null'], random);
  if (typeof value === 'number') return pickOne(['"seven"', 'true', '[7]', 'null'], random);
  if (typeof value === 'boolean') return pickOne(['"yes"', '7', '[true]'], random);
  if (Array.isArray(value)) return pickOne(['"a text"', '7', '{"a": "group"}', 'null'], random);
  return pickOne(['"a text"', '7', '["a", "list"]'], random);
}

/** Misspells the name of a field as fingers do: two letters exchanged, one left out, one twice. */
export const misspeltKey: Damage = (source, most, { random }) =>
  pickSome(namedFields(source), most, random).map((field) => {
    const { key, path, line } = field;
    const written = source.text.slice(key.start, key.end);
    const wrong = misspell(key.name, random);
    return replaced(source, [key.start, key.end], written.replace(key.name, wrong), {
      what: `${path.join('.')}: named "${wrong}"`,
      lines: [line],
    });
  });

/** @returns another word, always */
export function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, word.length - 1));
  const [first = '', second = ''] = [word[at], word[at + 1]];
  const exchanged = word.slice(0, at) + second + first + word.slice(at + 2);
  const shorter = word.slice(0, at) + word.slice(at + 1);
  const longer = word.slice(0, at + 1) + first + word.slice(at + 1);
  const wrong = pickOne([exchanged, shorter, longer], random);
  return wrong === word || wrong.length < 2 ? longer : wrong;
}
