import { type Citable, dateParts } from './citation-styles.ts';

/** What BibTeX reads as a command, and how the character itself is written. Backslash and braces first of all. */
const IN_BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that means itself in a BibTeX field. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => IN_BIBTEX[character] ?? character);
}

// BibTeX knows the months by these names, without braces around them (BibTeXing, Patashnik 1988, section 2.2).
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "articles/twenty-eight-names/" as a key: "articles-twenty-eight-names". */
function keyOf(address: string): string {
  const key = address.replace(/^https?:\/\/[^/]*/, '').match(/[a-z0-9]+/gi);
  return key?.join('-') ?? 'home';
}

/**
 * An entry for a BibTeX file: `@misc` with `url`, which old and new styles both read.
 *
 * Title and author stand in double braces: they keep their capitals, and a name is not taken apart. The address is
 * not escaped, because styles set it with \url, which takes it as it is.
 */
export function bibtex(page: Citable): string {
  const date = page.updated ?? page.published;
  const [year, month] = date ? dateParts(date) : [];
  const notes = [
    page.kind === 'data' && 'Data set.',
    page.published && page.updated && `First published ${page.published}.`,
    page.verified && `Record verified through ${page.verified}.`,
  ].filter(Boolean);
  const fields: [name: string, value: string | undefined | false][] = [
    ['author', `{{${escapeBibtex(page.author ?? page.site)}}}`],
    ['title', `{{${escapeBibtex(page.title)}}}`],
    ['howpublished', `{${escapeBibtex(page.site)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['note', notes.length > 0 && `{${escapeBibtex(notes.join(' '))}}`],
    ['url', `{${page.address}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${keyOf(page.address)},`, ...lines, '}'].join('\n');
}

/** One item of CSL-JSON, with the fields we fill. @see https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  readonly language: string;
  readonly URL: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'original-date'?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly version?: string;
}

/** The list of one item that reference managers import. */
export function cslItems(page: Citable, language: string): [CslItem] {
  const asDate = (date: string) => ({ 'date-parts': [dateParts(date)] as const });
  const date = page.updated ?? page.published;
  return [
    {
      id: keyOf(page.address),
      type: page.kind === 'data' ? 'dataset' : 'webpage',
      title: page.title,
      author: [{ literal: page.author ?? page.site }],
      'container-title': page.site,
      language,
      URL: page.address,
      ...(date ? { issued: asDate(date) } : {}),
      ...(page.published && page.updated ? { 'original-date': asDate(page.published) } : {}),
      ...(page.verified ? { version: `Record verified through ${page.verified}` } : {}),
    },
  ];
}
