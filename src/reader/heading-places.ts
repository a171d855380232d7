import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Parts of the page that stand around every text, whatever it says. */
const AROUND = ['sources', 'questions', 'how-we-know', 'in-brief'];

/**
 * What "#…" may lead to in a text: its headings, by the ids the site gives them, and the parts around it.
 *
 * An id is the heading in small letters without punctuation, with hyphens for spaces; a second one of the same words
 * ends in "-1".
 */
export function headingPlaces(root: Nodes): ReadonlySet<string> {
  const times = new Map<string, number>();
  const places = new Set(AROUND);
  visit(root, 'heading', (heading) => {
    const plain = wordsOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = times.get(plain) ?? 0;
    times.set(plain, before + 1);
    places.add(before === 0 ? plain : `${plain}-${before}`);
  });
  return places;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
