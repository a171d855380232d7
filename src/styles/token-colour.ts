/**
 * A colour of tokens.css as one of the two schemes has it, for files that no style sheet reaches.
 *
 * @param css - the text of tokens.css
 * @param name - e.g. "--list"
 * @throws {Error} when the token is missing or is not written as light-dark(#rrggbb, #rrggbb)
 */
export function tokenColour(css: string, name: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  const colour = scheme === 'light' ? light : dark;
  if (!colour) throw new Error(`tokens.css has no ${name} written as light-dark(#rrggbb, #rrggbb).`);
  return colour;
}
