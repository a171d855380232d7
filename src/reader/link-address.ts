import type { Nodes } from 'mdast';

const WHOLE_ADDRESS = /^(https?:\/\/|mailto:|#)/i;

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
 */
export function slipInAddress(node: Nodes): string | undefined {
  const name = NAMES[node.type];
  if (name === undefined || !('url' in node) || WHOLE_ADDRESS.test(node.url)) return undefined;
  return `Found ${name} to "${node.url}". Write the whole address with https://; to a page of this site lead with <Event>, <Term> or <Person>.`;
}
