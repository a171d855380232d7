/**
 * A part of an element that its page promises to hold.
 *
 * @throws {Error} when the page and the script no longer fit together
 */
export function partOf<Part extends HTMLElement>(whole: ParentNode, selector: string, kind: new () => Part): Part {
  const part = whole.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`There is no ${kind.name} ${selector} where the script looks for it.`);
  return part;
}
