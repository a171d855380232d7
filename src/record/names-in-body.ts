/** Components of an article's text that name an entry of the glossary or a person. */
export type NamingComponent = 'Term' | 'Person';

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/**
 * The ids that `<Term id="…">` or `<Person id="…">` name in the body of an article.
 *
 * The check has read the body before and found each tag well-formed and without code in braces,
 * so the letters of the tag are enough; what stands in backquotes is shown, not used.
 *
 * @returns each id once, in the order of first use
 */
export function idsInBody(body: string, component: NamingComponent): string[] {
  const tag = new RegExp(`<${component}\\s+id\\s*=\\s*(?:"\\s*([^"]*?)\\s*"|'\\s*([^']*?)\\s*')`, 'g');
  const found = [...body.replace(CODE, '').matchAll(tag)].map(([, double, single]) => double ?? single ?? '');
  return [...new Set(found)];
}
