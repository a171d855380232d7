import { checkBody } from './check-body.ts';
import { checkIds } from './check-ids.ts';
import { checkRates } from './check-rates.ts';
import { checkReferences } from './check-references.ts';
import { checkSources, sourceIdsOf } from './check-sources.ts';
import { type Finding, sortFindings } from './finding.ts';
import { knownIdsOf } from './known-ids.ts';
import type { ContentReading } from './read-content.ts';

/** Everything that is wrong in content/, by file and line. */
export function checkContent(reading: ContentReading): Finding[] {
  const known = knownIdsOf(reading);
  const compared = [...checkIds(reading), ...checkReferences(reading), ...checkRates(reading)];
  const bodies = reading.articles.flatMap((article) => [
    ...checkBody(article.body.tags, { file: article.file.file, known, sources: sourceIdsOf(article) }),
    ...checkSources(article),
  ]);
  // An id of the wrong form leads nowhere either; what it was compared with gives the better remedy.
  const told = new Set(compared.map(placeOf));
  const alone = reading.findings.filter((finding) => finding.field === '' || !told.has(placeOf(finding)));
  return sortFindings([...alone, ...compared, ...bodies]);
}

function placeOf({ file, line, field }: Finding): string {
  return `${file}\n${line}\n${field}`;
}
