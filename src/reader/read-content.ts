import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Correction, correctionSchema } from '../record/corrections.ts';
import { type Designation, designationSchema } from '../record/designation.ts';
import { type Entity, entitySchema, type Provenance } from '../record/entity.ts';
import { type KeptWord, keptWordSchema } from '../record/kept-word.ts';
import { type Milestone, milestoneSchema } from '../record/milestone.ts';
import { type Person, personSchema } from '../record/person.ts';
import type { ListName } from '../record/references.ts';
import { type Remarks, remarksSchema } from '../record/remarks.ts';
import { type TariffRate, tariffRateSchema } from '../record/tariff-rates.ts';
import { type Term, termSchema } from '../record/term.ts';
import type { ContentItem } from './content-file.ts';
import type { Finding } from './finding.ts';
import { type ArticleItem, readArticle } from './read-article.ts';
import { type LessonItem, readLessons } from './read-lessons.ts';
import { findStrays, readFolder, readOne } from './read-files.ts';
import { type PictureFile, readPictures } from './read-pictures.ts';
import { readProvenance } from './read-provenance.ts';
import { readListFile, readRecordFile } from './read-record-file.ts';
import { ReadingMemory } from './reading-memory.ts';

/** Everything in content/, as read: what fits its schema has a value, what does not has findings. */
export interface ContentReading {
  readonly designations: readonly ContentItem<Designation>[];
  readonly milestones: readonly ContentItem<Milestone>[];
  readonly entities: readonly ContentItem<Entity>[];
  readonly remarks: readonly ContentItem<Remarks>[];
  readonly terms: readonly ContentItem<Term>[];
  readonly people: readonly ContentItem<Person>[];
  readonly tariffRates: readonly ContentItem<TariffRate>[];
  readonly articles: readonly ArticleItem[];
  readonly lessons: readonly LessonItem[];
  readonly corrections: readonly ContentItem<Correction>[];
  /** Words an editor keeps though the check would ask about them. */
  readonly keptWords: readonly ContentItem<KeptWord>[];
  readonly pictures: readonly PictureFile[];
  readonly provenance: ContentItem<Provenance> | undefined;
  /** Lists whose file could not be read, so that nothing can be said of what they hold. */
  readonly unread: ReadonlySet<ListName>;
  readonly findings: readonly Finding[];
}

const ENTRIES_FILE = 'content/entity-list/entries.json';
/** The list is written by a program and grows with every rule. */
const LARGEST_LIST_BYTES = 10_000_000;
const KEPT_WORDS_FILE = 'content/kept-words.yaml';
const PROVENANCE_FILE = 'content/entity-list/provenance.json';

/**
 * Reads content/ whole. It does not throw for anything an editor can write.
 *
 * @param root - the project's folder
 * @param memory - of an earlier reading, so that only what has changed since is understood anew
 */
export function readContent(root: string, memory: ReadingMemory = new ReadingMemory()): ContentReading {
  const findings: Finding[] = [];
  const keep = <Read extends { findings: readonly Finding[] }>(read: Read): Read => {
    findings.push(...read.findings);
    return read;
  };
  findings.push(
    ...findStrays(root, 'content', [
      'articles',
      'lessons',
      'designations',
      'milestones',
      'entity-list',
      'glossary.yaml',
      'people.yaml',
      'corrections.yaml',
      'tariff-rates.yaml',
      'kept-words.yaml',
      'pictures',
      'starters',
    ]),
  );
  findings.push(...findStrays(root, 'content/entity-list', ['entries.json', 'provenance.json', 'remarks']));
  const unread = new Set<ListName>();
  const folder = <Value>(path: string, schema: z.ZodType<Value>) =>
    keep(readFolder(root, path, '.yaml')).files.map(
      (file) => keep(memory.recall(file.file, [file.text], () => readRecordFile(file, schema))).item,
    );
  const itemsOf = <Value>(path: string, schema: z.ZodType<Value>) => {
    const { text } = keep(readOne(root, path, path === ENTRIES_FILE ? LARGEST_LIST_BYTES : undefined));
    return text === undefined
      ? undefined
      : keep(memory.recall(path, [text], () => readListFile(path, text, schema))).items;
  };
  const list = <Value>(name: ListName, path: string, schema: z.ZodType<Value>) => {
    const items = itemsOf(path, schema);
    if (!items) unread.add(name);
    return items ?? [];
  };
  /** Nobody has to keep a word, so that this file may be missing. */
  const keptWords = existsSync(join(root, KEPT_WORDS_FILE)) ? (itemsOf(KEPT_WORDS_FILE, keptWordSchema) ?? []) : [];
  const reading = {
    keptWords,
    pictures: readPictures(root),
    designations: folder('content/designations', designationSchema),
    milestones: folder('content/milestones', milestoneSchema),
    remarks: folder('content/entity-list/remarks', remarksSchema),
    entities: list('entities', ENTRIES_FILE, entitySchema),
    terms: list('terms', 'content/glossary.yaml', termSchema),
    people: list('people', 'content/people.yaml', personSchema),
    corrections: list('corrections', 'content/corrections.yaml', correctionSchema),
    tariffRates: itemsOf('content/tariff-rates.yaml', tariffRateSchema) ?? [],
    articles: keep(readFolder(root, 'content/articles', '.mdx')).files.map(
      (file) => keep(memory.recall(file.file, [file.text], () => readArticle(file))).item,
    ),
    lessons: keep(readLessons(keep(readFolder(root, 'content/lessons', '.mdx')).files, memory)).items,
  };
  const provenanceText = keep(readOne(root, PROVENANCE_FILE)).text;
  const entriesText = unread.has('entities') ? undefined : readOne(root, ENTRIES_FILE, LARGEST_LIST_BYTES).text;
  const provenance =
    provenanceText === undefined
      ? undefined
      : keep(
          memory.recall(PROVENANCE_FILE, [provenanceText, entriesText], () =>
            readProvenance(PROVENANCE_FILE, provenanceText, entriesText),
          ),
        ).item;
  return { ...reading, provenance, unread, findings };
}
