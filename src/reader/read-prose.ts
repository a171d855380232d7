import type { Nodes, Parents, Root } from 'mdast';

/** What a component without text prints, in a word about as long. */
const PRINTS: Readonly<Record<string, string>> = {
  Figure: 'seven',
  Chance: 'seven',
  Event: 'the meeting',
  Term: 'the licence',
  Person: 'the minister',
};

/** The sentences of an article as they are read aloud: paragraphs, lists and quotations, without headings and tables. */
export function readProse(root: Root): string[] {
  return paragraphsOf(root).filter((text) => /\p{L}/u.test(text) && !isTable(text));
}

/** Markdown's own grammar knows no tables, so that one is read as a paragraph. */
function isTable(text: string): boolean {
  return text.startsWith('|') && text.endsWith('|');
}

function paragraphsOf(node: Parents): string[] {
  return node.children.flatMap((child): string[] => {
    if (child.type === 'paragraph') return [wordsOf(child).replace(/\s+/g, ' ').trim()];
    if (child.type === 'heading') return [];
    return 'children' in child ? paragraphsOf(child) : [];
  });
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const isEmptyTag =
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.children.length === 0;
  return isEmptyTag ? (PRINTS[node.name ?? ''] ?? '') : node.children.map(wordsOf).join('');
}
