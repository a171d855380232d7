import type { FieldPath } from '../record/references.ts';
import type { Finding, Place } from './finding.ts';
import type { RuleName } from './rules.ts';

/** A file that was read: its words as plain values, and where each stands. */
export interface ContentFile {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  /** The values; undefined when the file could not be understood. */
  readonly data: unknown;
  /** What kept it from being understood. */
  readonly findings: readonly Finding[];
  /** Where a field stands; for a field that is missing, where the group it belongs to begins. */
  locate(path: FieldPath): Place;
  /** The last line of a field, or of the group it belongs to where it is missing. */
  locateEnd(path: FieldPath): Place;
}

/** A file that is there and was not read; why, has been told by then. */
export function unreadFile(file: string): ContentFile {
  return { file, data: undefined, findings: [], locate: () => ({ line: 1 }), locateEnd: () => ({ line: 1 }) };
}

/** One record inside a file: the whole of it, or one item of its list. */
export interface ContentItem<Value> {
  readonly file: ContentFile;
  /** Steps from the top of the file to the item. */
  readonly base: FieldPath;
  /** The id the file's name gives, or the item's own. */
  readonly id: string | undefined;
  /** As written. */
  readonly raw: unknown;
  /** As the schema reads it; undefined when it does not fit. */
  readonly value: Value | undefined;
}

/** Where a field of an item stands. */
export function locateIn(item: ContentItem<unknown>, path: FieldPath): Place {
  return item.file.locate([...item.base, ...path]);
}

/** A finding about a field of an item. */
export function findingIn(
  item: ContentItem<unknown>,
  path: FieldPath,
  message: string,
  rule: RuleName,
  severity: Finding['severity'] = 'error',
): Finding {
  const whole = [...item.base, ...path];
  return { file: item.file.file, ...item.file.locate(whole), field: whole.join('.'), message, severity, rule };
}
