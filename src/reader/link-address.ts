import type { Nodes } from 'mdast';
import { isWebAddress } from '../record/web-address.ts';
import { nearest } from './nearest.ts';

/** How each kind of node that holds an address is called. */
const NAMES: Partial<Record<Nodes['type'], string>> = {
  link: 'a link',
  definition: 'a reference',
};

/**
 * What is wrong with the address of a link or a definition, and what to do.
 *
 * Only addresses that say how they are reached may stand in an article: "javascript:" would run, and a path of this
 * site would not be checked and breaks under another base.
 *
 * @param places - what "#…" may lead to within the text
 */
export function slipInAddress(node: Nodes, places: () => ReadonlySet<string>): string | undefined {
  const name = NAMES[node.type];
  if (name === undefined || !('url' in node)) return undefined;
  const { url } = node;
  if (url.startsWith('#')) return places().has(url.slice(1)) ? undefined : sayNoPlace(name, url, places());
  if (isWebAddress(url) || /^mailto:[^\s@]+@[^\s@.]+\.[^\s@]+$/i.test(url)) return undefined;
  if (/^https?:/i.test(url))
    return `Found ${name} to "${url}", which leads nowhere. Copy the whole address from the browser, like https://www.example.org/page.`;
  return `Found ${name} to "${url}". Write the whole address with https://; to a page of this site lead with <Event>, <Term> or <Person>.`;
}

function sayNoPlace(name: string, url: string, places: ReadonlySet<string>): string {
  const closest = nearest(url.slice(1), places);
  return `Found ${name} to "${url}", but no heading of this text is called so.${closest ? ` Closest: #${closest}.` : ''} Correct it, or take the link out and name the part in words.`;
}
