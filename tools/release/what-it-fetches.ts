/**
 * Whatever a page would fetch by itself when it is opened, as it stands in the HTML. Links that a reader follows are
 * not meant, but one without its host would lead nowhere, so it is named too.
 */
export function whatItFetches(html: string): string[] {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1');
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
  return [
    // One with an address, or of a kind whose digest the policy does not have.
    ...found(markup, /<script (?!type="application\/json")[^>]*>/g),
    ...found(markup, /<link rel="(?!canonical")[^>]*>/g),
    ...found(
      markup,
      /<(?:img|iframe|embed|object|source|video|audio|track|image|input)\b[^>]*\s(?:src|srcset|data|href)="(?!data:)[^>]*>/g,
    ),
    ...found(markup, /\s(?:href|xlink:href|action)="(?!#|https?:|mailto:)[^"]*"/g),
    ...found(markup, /\sdata-code="[^"]*"/g),
    ...found(sheets, /@import[^;]*/g),
    ...found(sheets, /url\(\s*(?!["']?(?:#|data:))[^)]*\)/g),
  ];
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([what]) => what.trim());
}
