import { endOfElement, type HtmlToken, htmlTokens } from './html-tokens.ts';

type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

/** Elements a feed reader shows, each with the attributes it keeps. What is not named is taken off, its text stays. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'ul', 'li', 'dl', 'dt', 'dd', 'blockquote', 'em', 'strong', 'b', 'i', 'sup', 'sub', 'br',
     'small', 'cite', 'code', 'pre', 'hr', 'table', 'caption', 'thead', 'tbody', 'tr', 'td'].map((name) => [name, ['lang']]),
  ), // prettier-ignore
  a: ['href'],
  abbr: ['title', 'lang'],
  ol: ['start'],
  th: ['scope'],
};
const LEFT_OUT = new Set(['script', 'style', 'svg', 'template', 'form', 'input', 'iframe', 'object']);
/** Classes of spans that stand on a line of their own on the page. */
const OWN_LINE = new Set(['detail', 'imprint', 'picture-credit']);

/**
 * The text of an article for feed readers: whole, with plain elements and whole addresses.
 *
 * A picture keeps its caption and its credit. An explained word stays as text and its explanation goes. A figure that holds a drawing becomes a link to it.
 *
 * @param html - the body as the build renders it
 * @param address - the whole address of the article, which links are resolved against
 */
export function feedHtml(html: string, address: string): string {
  return write(htmlTokens(html), address).replace(/\s+/g, ' ').trim();
}

function write(tokens: readonly HtmlToken[], address: string): string {
  let out = '';
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) continue;
    if (token.kind === 'text') out += token.text;
    else if (token.kind === 'close') out += token.name in KEPT ? `</${token.name}>` : '';
    else if (LEFT_OUT.has(token.name) || isOfThePageOnly(token)) place = endOfElement(tokens, place);
    else if (token.name === 'figure' && token.attributes.get('class') === 'picture') {
      const end = endOfElement(tokens, place);
      out += writePicture(tokens.slice(place + 1, end), address);
      place = end;
    } else if (token.name === 'figure' && hasDrawing(tokens, place)) {
      const end = endOfElement(tokens, place);
      out += linkToDrawing(tokens.slice(place, end), address);
      place = end;
    } else out += writeOpenTag(token, address);
  }
  return out;
}

/** Explanations behind a tap, buttons of the steps, and what is said of drawings that a feed does not show. */
function isOfThePageOnly({ attributes }: OpenTag): boolean {
  return attributes.has('popover') || attributes.has('data-page-only');
}

function writeOpenTag({ name, attributes, isVoid }: OpenTag, address: string): string {
  const kept = KEPT[name];
  if (!kept) return OWN_LINE.has(attributes.get('class') ?? '') ? '<br />' : '';
  const written = kept.flatMap((key) => {
    const value = attributes.get(key);
    if (value === undefined) return [];
    return [` ${key}="${key === 'href' ? wholeAddress(value, address) : value}"`];
  });
  return `<${name}${written.join('')}${isVoid ? ' /' : ''}>`;
}

/** A picture with its whole address, in one size: readers of feeds know no others. */
function writePicture(tokens: readonly HtmlToken[], address: string): string {
  const image = tokens.find((token) => token.kind === 'open' && token.name === 'img');
  if (image?.kind !== 'open') return '';
  const { attributes } = image;
  const src = wholeAddress(attributes.get('src') ?? '', address);
  const size = ['alt', 'width', 'height'].map((name) => ` ${name}="${attributes.get(name) ?? ''}"`).join('');
  const caption = tokens.findIndex((token) => token.kind === 'open' && token.name === 'figcaption');
  const words = caption < 0 ? '' : write(tokens.slice(caption + 1, endOfElement(tokens, caption)), address);
  return `<figure><img src="${src}"${size} /><figcaption>${words}</figcaption></figure>`;
}

/**
 * An address as it stands in an attribute, made whole; ampersands stay written as they were.
 *
 * @returns the article's own address for one that is neither a page nor an e-mail, e.g. "javascript:"
 */
function wholeAddress(href: string, address: string): string {
  const whole = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), address);
  return /^(https?|mailto):$/.test(whole.protocol) ? whole.href.replaceAll('&', '&amp;') : address;
}

function hasDrawing(tokens: readonly HtmlToken[], start: number): boolean {
  return tokens
    .slice(start, endOfElement(tokens, start))
    .some((token) => token.kind === 'open' && token.name === 'svg');
}

/** "Drawing: July to December 2019", by the figure's heading or caption, leading to it where it has an id. */
function linkToDrawing(tokens: readonly HtmlToken[], address: string): string {
  const isTitle = (token: HtmlToken): token is OpenTag => token.kind === 'open' && /^h[2-4]$/.test(token.name);
  const heading = tokens.findIndex(isTitle);
  const place =
    heading < 0 ? tokens.findIndex((token) => token.kind === 'open' && token.name === 'figcaption') : heading;
  const title = place < 0 ? '' : textOf(tokens.slice(place, endOfElement(tokens, place)));
  const tag = tokens[place];
  const id = tag?.kind === 'open' ? tag.attributes.get('id') : undefined;
  const words = title ? `See the drawing: ${title}` : 'See the drawing in the article';
  return `<p><a href="${wholeAddress(id ? `#${id}` : '', address)}">${words}</a></p>`;
}

function textOf(tokens: readonly HtmlToken[]): string {
  return tokens
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
