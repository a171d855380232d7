import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { components } from '../record/components.ts';
import type { Finding, Place } from './finding.ts';
import type { RuleName } from './rules.ts';
import { headingPlaces } from './heading-places.ts';
import { slipInAddress } from './link-address.ts';
import { CODE_LINE, explainMdxError } from './mdx-words.ts';

/** An attribute as written; `value` null when it stands alone, like `words`. */
export interface WrittenAttribute extends Place {
  readonly name: string;
  readonly value: string | null;
}

/** A component or HTML tag in the body of an article. */
export interface WrittenTag extends Place {
  /** Empty for the bare `<>`. */
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  /** Whether anything stands between the opening and the closing tag. */
  readonly hasText: boolean;
  /** Whether an attribute is code in braces, which is told where it is read. */
  readonly holdsCode: boolean;
}

export interface ParsedBody {
  readonly tags: readonly WrittenTag[];
  readonly findings: readonly Finding[];
  /** The text as it is written. */
  readonly text: string;
  /** The text as a tree; undefined where it could not be read. */
  readonly root?: Root;
  /** False when the text could not be read to its end, so that tags are missing here. */
  readonly complete: boolean;
}

const CODE =
  'Articles contain no code. Take the braces and what is in them out; a number of the record is written <Figure of="..." />.';

// An item of a list would become an item of the one above it.
const TAB =
  'The line begins with a tab. Take it out; where a line belongs to the item of a list above it, type spaces.';
const MARKDOWN_PICTURE =
  'A picture stands here in the form ![…](…), which has no credit, and may lie on a site that follows our readers. Put the file into content/pictures/ and write <Picture file="name.jpg" alt="what it shows" credit="who made it" licence="under what terms">Caption.</Picture>.';

/** Reads the body of an article as MDX. It does not throw. */
export function parseBody(file: string, body: string): ParsedBody {
  const findings: Finding[] = [];
  const tags: WrittenTag[] = [];
  const find = (place: Place, message: string, rule: RuleName = 'form') =>
    findings.push({ file, ...place, field: '', message, severity: 'error', rule });

  const tree = parseOrExplain(body);
  if ('message' in tree) {
    find(tree, tree.message);
    return { tags, findings, text: body, complete: false };
  }
  visit(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'mdxjsEsm') {
      find(place, CODE_LINE);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      find(place, CODE);
    } else if (node.type === 'heading' && node.depth === 1) {
      find(place, 'A heading in the text begins with ##. A single # is the title, which the head gives.');
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const tag = readTag(node);
      if (tag.holdsCode) find(place, CODE);
      tags.push(tag);
    } else if (node.type === 'text') {
      const slip = slipInText(node.value);
      if (slip) find(place, slip);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      find(place, MARKDOWN_PICTURE, 'picture');
    } else {
      const slip = slipInAddress(node, () => headingPlaces(tree));
      if (slip) find(place, slip, 'link');
    }
  });
  for (const { index } of body.matchAll(/^ *\t+(?=\S)/gm)) find({ line: lineOf(body, index) }, TAB);
  return { tags, findings, text: body, complete: true, ...(tree.type === 'root' ? { root: tree } : {}) };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

// Made once, because putting its grammar together takes as long as a short text.
const processor = createProcessor();

function parseOrExplain(body: string): Nodes | (Place & { message: string }) {
  try {
    return processor.parse(body) as Nodes;
  } catch (error) {
    if (error instanceof VFileMessage) return explainMdxError(error, body);
    return { line: 1, message: `The text cannot be read: ${String(error)}` };
  }
}

/** What reads as plain words and was meant as something else. */
function slipInText(text: string): string | undefined {
  const tag = /<\s+\/?\s*([A-Z]\w*)/.exec(text)?.[1];
  if (tag !== undefined && components[tag])
    return `A space stands between "<" and "${tag}", so the tag would be printed as text. Take the space out.`;
  if (/\]\s*\(https?:/.test(text))
    return 'A link is not finished here. Write it as [words](https://…), without a space between ] and (, and with ) at its end.';
  return undefined;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type AnyAttribute = Element['attributes'][number];

function holdsCode(attribute: AnyAttribute): boolean {
  return (
    attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')
  );
}

function readTag(node: Element): WrittenTag {
  const place = placeOf(node);
  const attributes = node.attributes.flatMap((attribute): WrittenAttribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const value = typeof attribute.value === 'string' ? attribute.value : null;
    return [{ ...(attribute.position ? placeOf(attribute) : place), name: attribute.name, value }];
  });
  return {
    ...place,
    name: node.name ?? '',
    attributes,
    hasText: node.children.length > 0,
    holdsCode: node.attributes.some(holdsCode),
  };
}

function placeOf(node: Pick<Nodes, 'position'> | MdxJsxAttribute): Place {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : { line: 1 };
}
