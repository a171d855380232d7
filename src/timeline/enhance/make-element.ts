/** An element with a class and what is in it; words become text, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(words: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'panel-button', words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** A piece of a drawing. */
export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Sets measures of a piece of a drawing, in px to a tenth. */
export function setNumbers(element: Element, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, String(Math.round(value * 10) / 10));
}
