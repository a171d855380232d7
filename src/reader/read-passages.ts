import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from './finding.ts';

/** A paragraph, an item of a list or a table: the least that carries a source mark of its own. */
export interface Passage extends Place {
  /** The words as typed, without what components print of themselves. */
  readonly text: string;
  /** Names of the components that stand in it. */
  readonly components: ReadonlySet<string>;
  /** Ids of the terms that it links. */
  readonly terms: readonly string[];
  /** Why it needs no source mark, as `<Ours because="…" />` says. */
  readonly because?: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A quotation set off has its speaker and its source in its attributes. */
const LEFT_OUT = new Set(['Quote']);

/** The passages of an article, in order. Headings hold no claims of their own. */
export function readPassages(root: Root): Passage[] {
  return passagesOf(root);
}

function passagesOf(node: Parents): Passage[] {
  return node.children.flatMap((child): Passage[] => {
    if (isElement(child) && LEFT_OUT.has(child.name ?? '')) return [];
    // Markdown's own grammar knows no tables, so that one is read as a paragraph.
    if (child.type === 'paragraph') return [passageOf(child)];
    return 'children' in child && child.type !== 'heading' ? passagesOf(child) : [];
  });
}

function passageOf(node: Parents): Passage {
  const components = new Set<string>();
  const terms: string[] = [];
  let because: string | undefined;
  const words = (inner: Nodes): string => {
    if (inner.type === 'text' || inner.type === 'inlineCode') return inner.value;
    if (inner.type === 'break') return ' ';
    if (isElement(inner)) {
      components.add(inner.name ?? '');
      if (inner.name === 'Term') terms.push(attribute(inner, 'id') ?? '');
      if (inner.name === 'Ours') because = attribute(inner, 'because');
    }
    if (!('children' in inner)) return '';
    return inner.children.map(words).join('');
  };
  const text = words(node).replace(/\s+/g, ' ').trim();
  const start = node.position?.start;
  return {
    text,
    components,
    terms,
    line: start?.line ?? 1,
    ...(start ? { column: start.column } : {}),
    ...(because === undefined ? {} : { because }),
  };
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
