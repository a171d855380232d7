import type { z } from 'zod';
import { type ContentItem, findingIn } from './content-file.ts';
import { describeValue } from './describe-value.ts';
import type { FieldPath } from '../record/references.ts';
import { isBlank } from './find-blanks.ts';
import type { Finding } from './finding.ts';
import { checkFailed } from './guard.ts';
import { listWords, nearest } from './nearest.ts';
import { placeOfMissing } from './place-of-missing.ts';
import type { RuleName } from './rules.ts';
import { fieldsAt, mayBeLeftOut } from './schema-fields.ts';
import { sayPlainly } from './schema-words.ts';
import { hintFor } from './value-hints.ts';

/**
 * Reads an item with its schema.
 *
 * @param item - its `raw` undefined when the file could not be understood, which has been told by then
 * @returns the checked value, or findings with the line of every field that does not fit
 */
export function readWithSchema<Value>(
  item: Omit<ContentItem<Value>, 'value'>,
  schema: z.ZodType<Value>,
): { item: ContentItem<Value>; findings: Finding[] } {
  const failed = { ...item, value: undefined };
  if (item.raw === undefined) return { item: failed, findings: [] };
  let result: z.ZodSafeParseResult<Value>;
  try {
    result = parseWith(schema, item.raw);
  } catch (error) {
    return { item: failed, findings: [checkFailed(item.file.file, 'fields', error)] };
  }
  if (result.success) return { item: { ...item, value: result.data }, findings: [] };
  return { item: failed, findings: findingsOf(result.error.issues, failed, schema) };
}

function parseWith<Value>(schema: z.ZodType<Value>, raw: unknown): z.ZodSafeParseResult<Value> {
  try {
    return schema.safeParse(raw, { error: sayPlainly });
  } catch (error) {
    // A rule that compares two fields stumbled over one that is not there; the fields by themselves say which.
    const fields = schema.clone({ ...schema.def, checks: [] }).safeParse(raw, { error: sayPlainly });
    if (fields.success) throw error;
    return fields;
  }
}

function findingsOf(issues: readonly z.core.$ZodIssue[], item: ContentItem<unknown>, schema: z.ZodType): Finding[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    return issue.keys.map((key) => {
      const fields = fieldsAt(schema, path).map(({ name }) => name);
      const meant = nearest(key, fields);
      if (meant !== undefined) misspelt.add([...path, meant].join('.'));
      const isThere = meant !== undefined && valueAt(item.raw, [...path, meant]) !== undefined;
      return findingIn(
        item,
        [...path, key],
        `There is no field "${key}" here. ${remedyFor(meant, isThere, fields)}`,
        'field',
      );
    });
  });
  const told = new Set<string>();
  const others = issues.flatMap((issue) => {
    const path = pathOf(issue);
    const field = path.join('.');
    const value = valueAt(item.raw, path);
    // A field whose name is misspelt is not missing as well, and one field is told of once.
    if (issue.code === 'unrecognized_keys' || told.has(field) || (value === undefined && misspelt.has(field)))
      return [];
    // The blank itself is told where it stands.
    if (isBlank(value)) return [];
    told.add(field);
    const finding = findingIn(item, path, messageOf(issue, path, value, item, schema), ruleOf(path));
    if (value !== undefined || path.length === 0) return [finding];
    const fields = fieldsAt(schema, path.slice(0, -1)).map(({ name }) => name);
    return [{ ...finding, ...placeOfMissing(item, path, fields) }];
  });
  return [...unknown, ...others];
}

const DATES = new Set(['date', 'until', 'announced', 'published', 'effective', 'updated', 'from', 'to', 'since']);

function ruleOf(path: FieldPath): RuleName {
  if (DATES.has(String(path.at(-1)))) return 'date';
  return path.includes('sources') ? 'source' : 'field';
}

function remedyFor(meant: string | undefined, isThere: boolean, fields: readonly string[]): string {
  if (meant === undefined) return `The fields are ${listWords(fields, 'and')}.`;
  return isThere ? `If you mean "${meant}": it is there already, so take this line out.` : `Did you mean "${meant}"?`;
}

function messageOf(
  issue: z.core.$ZodIssue,
  path: FieldPath,
  value: unknown,
  item: ContentItem<unknown>,
  schema: z.ZodType,
): string {
  const isText = path.length === 0 && (typeof value !== 'object' || value === null);
  if (isText) return NO_FIELDS;
  // Only whole files are named by an id; items of a list inside them are not.
  const isListed = path.at(-1) === 'id' && item.base.length + path.length > 1;
  if (isListed && (value === undefined || value === null))
    return 'This item has no id. Give it one in small letters, digits and hyphens, like "id: entity-list".';
  const message = isGroupExpected(issue) ? sayFields(schema, path) : issue.message;
  if (value === undefined)
    return message.startsWith('Add ') ? message : `The field "${String(path.at(-1))}" is missing. ${message}`;
  const found = describeValue(value);
  const parts = [message.includes(found) ? undefined : `Found ${found}.`, hintFor(issue, value), message];
  if (value === null && mayBeLeftOut(schema, path)) parts.push('Or take the line out.');
  return parts.filter((part) => part !== undefined).join(' ');
}

const NO_FIELDS =
  'There are no fields here. Write each on a line of its own, as name: text; another file or item of the same kind shows how.';

function isGroupExpected(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'object';
}

function sayFields(schema: z.ZodType, path: FieldPath): string {
  const fields = fieldsAt(schema, path);
  const needed = fields.filter(({ required }) => required).map(({ name }) => name);
  const names = needed.length > 0 ? needed : fields.map(({ name }) => name);
  return `Write these fields here, each on a line of its own as name: text: ${listWords(names, 'and')}.`;
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}
