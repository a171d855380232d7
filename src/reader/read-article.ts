import { type ArticleHead, articleSchema } from '../record/article.ts';
import { type ContentItem, unreadFile } from './content-file.ts';
import type { Finding } from './finding.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import type { TextFile } from './read-files.ts';
import { readWithSchema } from './schema-findings.ts';
import { splitHead } from './split-head.ts';

/** An article: its head as an item of the record, and its body. */
export interface ArticleItem extends ContentItem<ArticleHead> {
  readonly body: ParsedBody;
}

const NO_BODY: ParsedBody = { tags: [], findings: [], text: '', complete: false };
const NO_HEAD =
  'The article has no head. Begin the file with a line of three hyphens, then title, description and so on, then three hyphens again.';
const OPEN_HEAD =
  'The head of the article does not end. Write a line of three hyphens after its last field, before the text begins.';

/** Reads an article; what its body names is checked later. */
export function readArticle({ file, name, text }: TextFile): { item: ArticleItem; findings: readonly Finding[] } {
  const unread = { file: unreadFile(file), base: [], id: name, raw: undefined, value: undefined };
  if (text === undefined) return { item: { ...unread, body: NO_BODY }, findings: [] };

  const { head, linesBeforeHead, body: bodyText } = splitHead(text);
  const isOpen = head === undefined && /^\uFEFF?---\s/.test(text);
  const body = isOpen ? NO_BODY : parseBody(file, bodyText);
  if (head === undefined) {
    const finding: Finding = { file, line: 1, field: '', message: isOpen ? OPEN_HEAD : NO_HEAD, severity: 'error' };
    return { item: { ...unread, body }, findings: [finding, ...body.findings] };
  }
  const content = parseYaml(file, head, { linesBefore: linesBeforeHead, readsBareDates: true });
  const { item, findings } = readWithSchema({ file: content, base: [], id: name, raw: content.data }, articleSchema);
  return { item: { ...item, body }, findings: [...content.findings, ...findings, ...body.findings] };
}
