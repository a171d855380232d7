import { isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import type { FieldPath } from '../../src/record/references.ts';
import { lineAt, type SourceFile } from './source-file.ts';

/** A field of a record, or an item of a list, as it stands in the file. Offsets count from the file's beginning. */
export interface WrittenField {
  readonly path: FieldPath;
  /** Where the name of the field stands; undefined for an item of a list. */
  readonly key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly line: number;
  /** Where the next field of the same group begins, and where the one before ends. */
  readonly nextStart: number | undefined;
  readonly previousEnd: number | undefined;
}

/** Every field of a file and every item of its lists, from the top. */
export function fieldsOf({ text, fields }: SourceFile): WrittenField[] {
  if (!fields) return [];
  const document = parseDocument(text.slice(fields.start, fields.end));
  return document.contents ? below(document.contents, [], fields.start, text) : [];
}

function below(node: ParsedNode, path: FieldPath, shift: number, text: string): WrittenField[] {
  if (isMap(node)) {
    return node.items.flatMap((pair, index) => {
      const { key, value } = pair;
      if (!isScalar(key) || !value) return [];
      const name = String(key.value);
      const [keyStart, keyEnd] = [key.range[0] + shift, key.range[1] + shift];
      const previous = node.items[index - 1]?.value;
      const next = node.items[index + 1]?.key;
      const field: WrittenField = {
        path: [...path, name],
        key: { name, start: keyStart, end: keyEnd },
        start: value.range[0] + shift,
        end: value.range[1] + shift,
        value: value.toJSON(),
        line: lineAt(text, keyStart),
        nextStart: next ? next.range[0] + shift : undefined,
        previousEnd: previous ? previous.range[1] + shift : undefined,
      };
      return [field, ...below(value, field.path, shift, text)];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const start = item.range[0] + shift;
    const field: WrittenField = {
      path: [...path, index],
      key: undefined,
      start,
      end: item.range[1] + shift,
      value: item.toJSON(),
      line: lineAt(text, start),
      nextStart: undefined,
      previousEnd: undefined,
    };
    return [field, ...below(item, field.path, shift, text)];
  });
}
