/**
 * An element of a drawing, as data: written out at build, and brought about in the browser, from one tree.
 * Among the children of one parent, keys are unique; they say which element is still the same in the next drawing.
 */
export interface SvgNode {
  readonly tag: string;
  readonly key: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or words. */
  readonly children: readonly SvgNode[] | string;
}

type Value = string | number | boolean | undefined;

/**
 * An element. Attributes that are undefined or false are left out; `class` may be a list with gaps in it.
 *
 * @param key - unique among its siblings
 */
export function node(
  tag: string,
  key: string,
  attributes: Readonly<Record<string, Value | readonly (string | false | undefined)[]>>,
  children: readonly SvgNode[] | string = [],
): SvgNode {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    const text = Array.isArray(value) ? value.filter(Boolean).join(' ') : String(value as Value);
    if (text !== '' || name !== 'class') written[name] = text;
  }
  return { tag, key, attributes: written, children };
}

/** Where an element has its zero, as an attribute; in px. */
export function translate({ x, y }: { readonly x: number; readonly y: number }): string {
  return `translate(${x},${y})`;
}

/** The tree as SVG text. */
export function toSvgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  const inside = typeof children === 'string' ? escapeText(children) : children.map(toSvgText).join('');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
