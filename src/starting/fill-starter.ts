import { parse } from 'yaml';
import { yamlText } from './yaml-text.ts';

/** A field of a starter, or one that is commented out, with the lines that belong to it. */
const blockOf = (name: string) => new RegExp(`^#?${name}:.*\\n(?:(?: |#  ).*\\n)*`, 'm');

/**
 * Writes values into the fields of a starter, also into fields that are commented out. All else stays as it is.
 *
 * @param text - YAML with the fields in the first column
 * @param fields - values by name, undefined to comment a field out; a name the starter does not have is added at the end
 * @param remarks - plain text by field, put above it as a comment
 * @throws {Error} when the result does not read back as what was written, which would be a fault of ours
 */
export function fillStarter(
  text: string,
  fields: Readonly<Record<string, unknown>>,
  remarks: Readonly<Record<string, string>> = {},
): string {
  let filled = text;
  for (const [name, value] of Object.entries(fields)) {
    const block = blockOf(name);
    if (value === undefined) {
      filled = filled.replace(block, (lines) => lines.replace(/^(?!#)/gm, '#').replace(/#$/, ''));
      continue;
    }
    const written = yamlText({ [name]: value });
    filled = block.test(filled) ? filled.replace(block, () => written) : filled + written;
  }
  for (const [name, remark] of Object.entries(remarks)) {
    filled = filled.replace(blockOf(name), (block) => commentOf(remark) + block);
  }
  const read = parse(filled) as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (JSON.stringify(read[name]) !== JSON.stringify(value))
      throw new Error(`The field "${name}" does not read back as it was written.`);
  }
  return filled;
}

/** Words as comment lines of at most 100 characters. */
function commentOf(words: string): string {
  const lines: string[] = [];
  let line = '#';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (line.length > 1 && line.length + word.length >= 100) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return `${[...lines, line].join('\n')}\n`;
}
