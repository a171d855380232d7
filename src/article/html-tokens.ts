/** A piece of HTML: a tag, or the text between two. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isVoid: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

const TOKEN =
  /<!--[^]*?-->|<(?<slash>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(?<end>\/?)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Reads HTML as the build writes it: tags closed, values in double quotation marks. Comments are left out.
 *
 * It is no parser for other people's HTML, which may be written in many more ways.
 */
export function htmlTokens(html: string): HtmlToken[] {
  return [...html.matchAll(TOKEN)].flatMap((match): HtmlToken[] => {
    const { slash, name, attributes = '', end } = match.groups ?? {};
    if (name === undefined) return match[0].startsWith('<!--') ? [] : [{ kind: 'text', text: match[0] }];
    const lower = name.toLowerCase();
    if (slash) return [{ kind: 'close', name: lower }];
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
    return [{ kind: 'open', name: lower, attributes: new Map(pairs), isVoid: VOID.has(lower) || end === '/' }];
  });
}

/**
 * Where the element ends that begins at `start`.
 *
 * @returns the place of its closing tag; of the last token where it is missing
 */
export function endOfElement(tokens: readonly HtmlToken[], start: number): number {
  let depth = 0;
  for (let place = start; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token?.kind === 'open' && !token.isVoid) depth += 1;
    if (token?.kind === 'close') depth -= 1;
    if (depth === 0) return place;
  }
  return tokens.length - 1;
}
