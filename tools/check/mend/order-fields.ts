import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Puts the fields of a YAML text into the order of their schema, each with the remarks above it. A first remark
 * that an empty line parts from the fields belongs to the file and stays on top. A field no schema knows keeps its
 * place behind the one it followed.
 *
 * @param order - names of the fields
 * @returns the text as it was where it is not YAML, or in order already
 */
export function orderFields(yaml: string, order: readonly string[]): string {
  const document = parseDocument(yaml, { prettyErrors: false, keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.flow) return yaml;
  const names = root.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const places = placesOf(names, order);
  if (places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))) return yaml;

  const keys = root.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const starts = keys.map((key, index) => startOfRemarks(yaml, key, keys[index - 1] ?? 0));
  const top = yaml.slice(0, starts[0]);
  const blocks = starts.map((start, index) => yaml.slice(start, starts[index + 1]).replace(/\n*$/, '\n'));
  const sorted = blocks
    .map((block, index) => ({ block, place: places[index] ?? 0, index }))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  return top + sorted.map(({ block }) => block).join('');
}

/** The place of each field; a field that is not known goes with the one before it. */
function placesOf(names: readonly string[], order: readonly string[]): number[] {
  let last = -1;
  return names.map((name) => {
    const place = order.indexOf(name);
    if (place >= 0) last = place;
    return last;
  });
}

/** Where the remarks that lie on a field begin. */
function startOfRemarks(yaml: string, key: number, after: number): number {
  let start = key;
  while (start > after) {
    const before = yaml.slice(0, start - 1);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (!/^#/.test(line)) break;
    start = start - 1 - line.length;
  }
  return start;
}
