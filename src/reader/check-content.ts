import { checkBody } from './check-body.ts';
import { checkClaims } from './check-claims.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkLessons } from './check-lessons.ts';
import { checkLists } from './check-lists.ts';
import { checkRates } from './check-rates.ts';
import { checkReferences } from './check-references.ts';
import { checkSources, sourceIdsOf } from './check-sources.ts';
import { checkTerms } from './check-terms.ts';
import { tellBlanksAlone } from './find-blanks.ts';
import { type Finding, sortFindings } from './finding.ts';
import { guarded } from './guard.ts';
import { knownIdsOf } from './known-ids.ts';
import type { ArticleItem } from './read-article.ts';
import type { ContentReading } from './read-content.ts';
import { sayEmpty } from './say-empty.ts';
import { readPassages } from './read-passages.ts';

/** Everything that is wrong in content/, by file and line. */
export function checkContent(reading: ContentReading): Finding[] {
  const known = knownIdsOf(reading);
  const compared = [
    ...guarded('content', 'ids', () => checkIds(reading)),
    ...guarded('content', 'names that lead elsewhere', () => checkReferences(reading)),
    ...guarded('content', 'tariff rates', () => checkRates(reading)),
    ...guarded('content', 'corrections', () => checkCorrections(reading)),
    ...guarded('content', 'dates', () => checkDates(reading)),
    ...guarded('content', 'lists', () => checkLists(reading)),
  ];
  const bodies = reading.articles.flatMap((article) => {
    const { file } = article.file;
    return [
      ...guarded(file, 'components', () =>
        checkBody(article.body.tags, { file, known, sources: sourceIdsOf(article) }),
      ),
      ...guarded(file, 'sources', () => checkSources(article, [article.body])),
      ...guarded(file, 'claims and terms', () => checkProse(article, reading)),
    ];
  });
  const lessons = guarded('content/lessons', 'lessons', () => checkLessons(reading.lessons, known));
  // An id of the wrong form leads nowhere either; what it was compared with gives the better remedy.
  const told = new Set([...compared, ...lessons].map(placeOf));
  const alone = reading.findings.filter((finding) => finding.field === '' || !told.has(placeOf(finding)));
  return sortFindings(tellBlanksAlone([...alone, ...compared, ...bodies, ...lessons]));
}

/** What the text of an article owes its readers: sources, speakers, numbers from the record, terms explained. */
function checkProse({ body, file }: ArticleItem, { terms }: ContentReading): Finding[] {
  if (!body.root) return [];
  if (body.root.children.length === 0) return [sayEmpty(file.file, body)];
  const passages = readPassages(body.root);
  const known = terms.flatMap(({ value }) => value ?? []);
  return [...checkClaims(passages, file.file), ...checkTerms(passages, known, file.file)];
}

function placeOf({ file, line, field }: Finding): string {
  return `${file}\n${line}\n${field}`;
}
