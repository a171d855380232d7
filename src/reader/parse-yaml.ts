import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { ContentFile } from './content-file.ts';
import type { FieldPath } from '../record/references.ts';
import type { Finding, Place } from './finding.ts';
import { explainYamlError, type YamlSlip } from './yaml-words.ts';

export interface YamlOptions {
  /** Lines of the file that come before the text; default 0. */
  readonly linesBefore?: number;
  /**
   * Read an unquoted day as a date, so that the schema asks for quotes; default false.
   * Set for the heads of articles, which Astro reads that way.
   */
  readonly readsBareDates?: boolean;
}

/**
 * Reads YAML (and so JSON too) and remembers where every field stands.
 *
 * @returns data undefined and findings when the text is not YAML; it does not throw
 */
export function parseYaml(
  file: string,
  text: string,
  { linesBefore = 0, readsBareDates = false }: YamlOptions = {},
): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: readsBareDates ? ['timestamp'] : [],
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const slips = worthTelling([...document.errors, ...document.warnings], () => silentSlips(document.contents, text));
  const findings = slips.map((slip): Finding => {
    const { message, offset } = explainYamlError(slip, text);
    return { file, ...placeAt(offset), field: '', message, severity: 'error', rule: 'form' };
  });
  return {
    file,
    data: findings.length > 0 ? undefined : document.toJS(),
    findings,
    locate: (path) => placeAt(offsetOf(document.contents, path)),
    locateEnd: (path) => ({ line: placeAt(endOf(document.contents, path, text)).line }),
  };
}

/** One slip makes the parser stumble over what follows, so the first is told, and every field that is there twice. */
function worthTelling(errors: readonly YamlSlip[], others: () => YamlSlip[]): YamlSlip[] {
  const openQuote = errors.find(({ code, message }) => code === 'MISSING_CHAR' && message.includes('quote'));
  const first = openQuote ?? errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (first) return [first];
  return errors.length > 0 ? [...errors] : others();
}

/** What YAML allows and an editor does not mean: text behind "#" would be lost, "*" and "&" are references. */
function silentSlips(contents: ParsedNode | null, text: string): YamlSlip[] {
  const slips: YamlSlip[] = [];
  const add = (code: YamlSlip['code'], offset: number) => slips.push({ code, message: '', pos: [offset, offset] });
  visit(contents, {
    Alias: (_, { range }: Alias) => void add('BAD_ALIAS', range?.[0] ?? 0),
    Scalar: (_, { anchor, comment, range }) => {
      const [start = 0, end = 0] = range ?? [];
      const remark = typeof comment === 'string' ? /^[^\n]*?#/.exec(text.slice(end)) : null;
      if (anchor !== undefined) add('ANCHOR', Math.max(0, text.lastIndexOf('&', start)));
      if (remark) add('REMARK', end + remark[0].length - 1);
    },
  });
  return slips;
}

function offsetOf(root: ParsedNode | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function endOf(root: ParsedNode | null, path: FieldPath, text: string): number {
  let node: unknown = root;
  for (const step of path) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  const end = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[1] ?? 0) : 0;
  return Math.max(0, text.slice(0, end).trimEnd().length - 1);
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
