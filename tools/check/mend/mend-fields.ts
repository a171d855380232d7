import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { applyEdits, type Edit } from './edit.ts';
import { mendDate } from './mend-date.ts';

const DATES = new Set(['date', 'until', 'announced', 'published', 'effective', 'updated', 'from', 'to', 'since']);

/**
 * Writes the dates of a YAML text as the record does, in quotes. Everything else keeps its bytes.
 *
 * @param quotesDays - whether a plain day lacks quotes; in the heads of articles it does
 * @returns the text as it was where it is not YAML
 */
export function mendDates(yaml: string, quotesDays: boolean): string {
  const document = parseDocument(yaml, { prettyErrors: false });
  if (document.errors.length > 0) return yaml;
  const edits: Edit[] = [];
  const look = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(look);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (isScalar(key) && DATES.has(String(key.value)) && isScalar(value)) edits.push(...editOf(value, quotesDays));
      else look(value);
    }
  };
  look(document.contents);
  return applyEdits(yaml, edits);
}

type Value = Parameters<typeof isScalar>[0] & { range?: readonly number[] | null; value: unknown; type?: string };

function editOf(node: unknown, quotesDays: boolean): Edit[] {
  const { value, range, type } = node as Value;
  const [start, end] = range ?? [];
  if (start === undefined || end === undefined || (typeof value !== 'string' && typeof value !== 'number')) return [];
  const text = String(value);
  const mended = mendDate(text);
  const lacksQuotes = type === 'PLAIN' && (typeof value === 'number' || quotesDays) && /^\d{4}(-\d\d){0,2}$/.test(text);
  if (mended === undefined && !lacksQuotes) return [];
  return [{ start, end, text: `"${mended ?? text}"` }];
}
