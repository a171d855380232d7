import type { z } from 'zod';
import { idOf } from '../record/references.ts';
import { type ContentItem, unreadFile } from './content-file.ts';
import type { Finding } from './finding.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { TextFile } from './read-files.ts';
import { readWithSchema } from './schema-findings.ts';

/** Reads a file that holds one record, known by the file's name. */
export function readRecordFile<Value>(
  { file, name, text }: TextFile,
  schema: z.ZodType<Value>,
): { item: ContentItem<Value>; findings: readonly Finding[] } {
  const content = text === undefined ? unreadFile(file) : parseYaml(file, text);
  const { item, findings } = readWithSchema({ file: content, base: [], id: name, raw: content.data }, schema);
  return { item, findings: [...content.findings, ...findings] };
}

/** Reads a file that holds a list of records; `items` undefined when it cannot be understood. */
export function readListFile<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): { items: ContentItem<Value>[] | undefined; findings: readonly Finding[] } {
  const content = file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text);
  if (content.data === undefined) return { items: undefined, findings: content.findings };
  if (!Array.isArray(content.data)) {
    const message = 'The file holds a list: each item begins with a hyphen and its id, like "- id: entity-list".';
    return { items: undefined, findings: [{ file, line: 1, field: '', message, severity: 'error', rule: 'form' }] };
  }
  const read = content.data.map((raw: unknown, index) =>
    readWithSchema({ file: content, base: [index], id: idOf(raw), raw }, schema),
  );
  return { items: read.map(({ item }) => item), findings: read.flatMap(({ findings }) => findings) };
}
