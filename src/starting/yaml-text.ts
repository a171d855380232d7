import { Document, isScalar, visit } from 'yaml';

/** Text that no reader of YAML, old or new, can take for anything else. */
const PLAIN = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]*[a-z]$|^\p{L}[\p{L}\p{N} ,.;()/’“”'%$&-]*[\p{L}\p{N}.)”%]$/u;
/** Words that some readers of YAML take for true, false or nothing. */
const NOT_TEXT = /^(y|yes|n|no|on|off|true|false|null)$/i;

/**
 * Fields as YAML, in the order given: text plain where it is safe and else in double quotes, each value on one line.
 *
 * @returns lines that end with a line break
 */
export function yamlText(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || !isScalar(node)) return;
      node.type = PLAIN.test(node.value) && !NOT_TEXT.test(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
