/** Each parameter of the look, the attribute of the page that carries it, and what that may say. */
const looks = [
  ['color', 'data-scheme', 'light dark'],
  ['header', 'data-header', '0'],
  ['controls', 'data-controls', 'full min none'],
] as const;

/** Gives the page the look that is asked for; a value it does not know gives the usual one back. */
export function applyLook(params: Readonly<Record<string, string>>): void {
  const page = document.documentElement;
  for (const [name, attribute, values] of looks) {
    const value = params[name];
    if (value === undefined) continue;
    if (values.split(' ').includes(value)) page.setAttribute(attribute, value);
    else page.removeAttribute(attribute);
  }
}
