import { createHash } from 'node:crypto';
import { type Provenance, provenanceSchema } from '../record/entity.ts';
import { type ContentItem, findingIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import { parseJson } from './parse-json.ts';
import { readWithSchema } from './schema-findings.ts';

const CHANGED_BY_HAND =
  'This is not the file that was imported: its digest in provenance.json differs. It is never changed by hand. Bring it back from the last version; what we add goes into content/entity-list/remarks/.';

/**
 * Reads where entries.json comes from, and whether it is still the file that was imported.
 *
 * @param entries - the text of entries.json; undefined when it cannot be read, which has been told by then
 */
export function readProvenance(
  file: string,
  text: string,
  entries: string | undefined,
): { item: ContentItem<Provenance>; findings: readonly Finding[] } {
  const content = parseJson(file, text);
  const { item, findings } = readWithSchema(
    { file: content, base: [], id: undefined, raw: content.data },
    provenanceSchema,
  );
  const changed = findChange(item, entries);
  return { item, findings: [...content.findings, ...findings, ...changed] };
}

/**
 * The first line that is not written as the importer writes: an entry a line, without spaces. Where all are, only the
 * list itself could tell which was changed.
 */
function firstForeignLine(entries: string): number {
  const lines = entries.split('\n');
  if (!lines[1]?.startsWith('{"')) return 1;
  const line = lines.findIndex((words) => !['[', ']', ''].includes(words) && !isEntryLine(words.replace(/,$/, '')));
  return line < 0 ? 1 : line + 1;
}

function isEntryLine(words: string): boolean {
  try {
    return JSON.stringify(JSON.parse(words)) === words;
  } catch {
    return false;
  }
}

/** A list changed by hand has lost its digest, and often its number of rows; the first says it all. */
function findChange(item: ContentItem<Provenance>, entries: string | undefined): Finding[] {
  if (!item.value || entries === undefined) return [];
  const { sha256, rows } = item.value;
  if (createHash('sha256').update(entries).digest('hex') !== sha256)
    return [
      {
        file: item.file.file.replace(/[^/]*$/, 'entries.json'),
        line: firstForeignLine(entries),
        field: '',
        message: CHANGED_BY_HAND,
        severity: 'error',
        rule: 'official-list',
      },
    ];
  const list: unknown = JSON.parse(entries);
  const found = Array.isArray(list) ? list.length : 0;
  if (found === rows) return [];
  return [
    findingIn(
      item,
      ['rows'],
      `Found ${rows}, but entries.json holds ${found} entries. Run the import again.`,
      'official-list',
    ),
  ];
}
