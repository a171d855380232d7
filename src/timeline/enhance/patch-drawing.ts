import type { SvgNode } from '../marks/svg-node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page and the node it was last drawn from. */
interface Drawn {
  node: SvgNode;
  readonly element: Element;
  children: Map<string, Drawn>;
}

/** A drawing on the page that can be brought into another shape, element by element. */
export interface LivingDrawing {
  draw(nodes: readonly SvgNode[]): void;
}

/**
 * Takes over a drawing that the page was built with. None of its elements is replaced as long as
 * its key stays; focus and listeners live on.
 *
 * @param nodes - what the page was drawn from; where the page holds something else it is drawn anew
 */
export function takeOver(svg: SVGSVGElement, nodes: readonly SvgNode[]): LivingDrawing {
  let children = adopt(svg, nodes);
  if (!children) {
    svg.replaceChildren();
    children = new Map();
  }
  const root: Drawn = { node: { tag: 'svg', key: 'svg', attributes: {}, children: nodes }, element: svg, children };
  return {
    draw: (next) => {
      patchChildren(root, next);
    },
  };
}

/** The elements that belong to the nodes; nothing when the page does not hold exactly these. */
function adopt(parent: Element, nodes: readonly SvgNode[]): Map<string, Drawn> | undefined {
  const elements = parent.children;
  if (elements.length !== nodes.length) return undefined;
  const drawn = new Map<string, Drawn>();
  for (const [index, node] of nodes.entries()) {
    const element = elements[index];
    if (element?.tagName !== node.tag) return undefined;
    const children = typeof node.children === 'string' ? new Map<string, Drawn>() : adopt(element, node.children);
    if (!children) return undefined;
    drawn.set(node.key, { node, element, children });
  }
  return drawn;
}

function create(node: SvgNode): Drawn {
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  const drawn: Drawn = { node, element, children: new Map() };
  if (typeof node.children === 'string') element.textContent = node.children;
  else {
    for (const child of node.children) {
      const made = create(child);
      drawn.children.set(child.key, made);
      element.append(made.element);
    }
  }
  return drawn;
}

function patch(drawn: Drawn, next: SvgNode): void {
  const { node, element } = drawn;
  patchAttributes(element, node.attributes, next.attributes);
  drawn.node = next;
  if (typeof next.children === 'string') {
    if (node.children !== next.children) {
      element.textContent = next.children;
      drawn.children = new Map();
    }
  } else {
    if (typeof node.children === 'string' && node.children !== '') element.textContent = '';
    patchChildren(drawn, next.children);
  }
}

function patchAttributes(element: Element, before: SvgNode['attributes'], after: SvgNode['attributes']): void {
  for (const name in after) {
    const value = after[name];
    if (value !== undefined && before[name] !== value) element.setAttribute(name, value);
  }
  for (const name in before) if (!(name in after)) element.removeAttribute(name);
}

/** Children in the order of the nodes: what is no longer there goes, what is new comes, the rest changes. */
function patchChildren(parent: Drawn, nodes: readonly SvgNode[]): void {
  const { element, children } = parent;
  if (patchInPlace(children, nodes)) return;
  const kept = new Map<string, Drawn>();
  const keys = new Set(nodes.map(({ key }) => key));
  for (const [key, old] of children) if (!keys.has(key)) old.element.remove();
  // Elements that others add to the drawing, such as the hairline, come to stand behind ours and are left alone.
  let place = element.firstElementChild;
  for (const node of nodes) {
    const old = children.get(node.key);
    if (old?.node.tag === node.tag) {
      patch(old, node);
      if (old.element === place) place = place.nextElementSibling;
      else element.insertBefore(old.element, place);
      kept.set(node.key, old);
    } else {
      if (old?.element === place) place = place?.nextElementSibling ?? null;
      old?.element.remove();
      const made = create(node);
      element.insertBefore(made.element, place);
      kept.set(node.key, made);
    }
  }
  parent.children = kept;
}

/** The usual case in a moving drawing: the same children in the same order. Says whether it was one. */
function patchInPlace(children: ReadonlyMap<string, Drawn>, nodes: readonly SvgNode[]): boolean {
  if (children.size !== nodes.length) return false;
  let index = 0;
  for (const [key, { node }] of children) {
    const next = nodes[index];
    if (key !== next?.key || node.tag !== next.tag) return false;
    index += 1;
  }
  index = 0;
  for (const old of children.values()) {
    const next = nodes[index];
    if (next) patch(old, next);
    index += 1;
  }
  return true;
}
