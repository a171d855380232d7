import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { advise } from '../advice/advise.ts';
import { checkContent } from '../reader/check-content.ts';
import type { ContentItem } from '../reader/content-file.ts';
import { type Finding, sortFindings } from '../reader/finding.ts';
import { type ContentReading, readContent } from '../reader/read-content.ts';
import type { ChangedFile, Checked, ContentText, PlacedFinding, TextKind } from './checked.ts';

/** How many of the files changed last are told. */
const CHANGED_SHOWN = 12;

/** Reads and checks all of content/, and lists what is there. @param root - the project's folder */
export function checkWhole(root: string): Checked {
  const reading = readContent(root);
  return {
    findings: sortFindings([...checkContent(reading), ...advise(reading)]).map((finding) => place(finding, reading)),
    texts: [
      ...textsOf('article', reading.articles, 'title'),
      ...textsOf('lesson', reading.lessons, 'title'),
      ...textsOf('designation', reading.designations, 'title'),
      ...textsOf('milestone', reading.milestones, 'title'),
    ],
    remarksOf: Object.fromEntries(
      reading.remarks.flatMap(({ file, value }) => (value?.entities ?? []).map((id) => [id, file.file] as const)),
    ),
    changed: lastChanged(root),
  };
}

function textsOf(kind: TextKind, items: readonly ContentItem<unknown>[], titleField: string): ContentText[] {
  return items.map(({ id = '', file, raw, value }) => {
    const head = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
    const title = head[titleField];
    return {
      kind,
      id,
      file: file.file,
      title: typeof title === 'string' && title.trim() !== '' ? title : id,
      isDraft: head['draft'] === true,
      isWhole: value !== undefined,
    };
  });
}

/** The first step of a field of a list is the item's number. */
function place(finding: Finding, { terms, people, corrections }: ContentReading): PlacedFinding {
  const number = /^\d+(?=\.|$)/.exec(finding.field)?.[0];
  if (number === undefined) return finding;
  const item = [...terms, ...people, ...corrections].find(
    ({ file, base }) => file.file === finding.file && base[0] === Number(number),
  );
  return item?.id === undefined ? finding : { ...finding, item: item.id };
}

function lastChanged(root: string): ChangedFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
      changedMs: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.changedMs - a.changedMs)
    .slice(0, CHANGED_SHOWN);
}
