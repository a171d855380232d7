import { type ContentItem, locateIn } from '../reader/content-file.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { FieldPath } from '../record/references.ts';
import { blankQuoted, type OwnWords } from './own-words.ts';

type ListName =
  | 'designations'
  | 'milestones'
  | 'remarks'
  | 'terms'
  | 'people'
  | 'tariffRates'
  | 'corrections'
  | 'articles'
  | 'lessons';

/**
 * Fields that hold sentences of ours; a star stands for every item of a list.
 *
 * Left out are titles of rules and sources, names, quotations, claims of others, and notes that no reader sees.
 */
const OURS: Readonly<Record<ListName, readonly string[]>> = {
  designations: ['label', 'chart_count_note', 'notable_note', 'reason', 'notes'],
  milestones: ['title', 'label', 'summary', 'location', 'truce.name', 'truce.why', 'related.*.how', 'note'],
  remarks: ['seat', 'makes', 'listing', 'events.*.fact', 'now'],
  terms: ['short', 'long'],
  people: ['roles.*.title', 'said'],
  tariffRates: ['note'],
  corrections: ['is', 'why'],
  articles: ['title', 'description', 'how_we_know', 'key_points.*', 'questions.*', 'claims.*.verdict'],
  lessons: [
    'title',
    'summary',
    'compelling_question',
    'supporting_questions.*',
    'objectives.*',
    'cut.title',
    'cut.look',
    'primary_source.look',
    'alignments.*.sense',
    'alignments.*.note',
    'sensitive',
    'changes.*.what',
  ],
};

/** Our own words in the fields of the record and in the heads of texts. */
export function wordsOfRecord(reading: ContentReading): OwnWords[] {
  return (Object.keys(OURS) as ListName[]).flatMap((list) => {
    const items: readonly ContentItem<unknown>[] = reading[list];
    const fields = OURS[list].map((field) => field.split('.'));
    return items.flatMap((item) => fields.flatMap((field) => textsAt(item, item.raw, field, [])));
  });
}

function textsAt(item: ContentItem<unknown>, value: unknown, field: readonly string[], path: FieldPath): OwnWords[] {
  const [step, ...rest] = field;
  if (step === undefined) return typeof value === 'string' ? [wordsAt(item, value, path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*') return textsAt(item, (value as Record<string, unknown>)[step], rest, [...path, step]);
  if (!Array.isArray(value)) return [];
  return value.flatMap((inner: unknown, index) => textsAt(item, inner, rest, [...path, index]));
}

/** A field in several lines is told at its first: how the lines were folded is not known here. */
function wordsAt(item: ContentItem<unknown>, text: string, path: FieldPath): OwnWords {
  return {
    file: item.file.file,
    field: [...item.base, ...path].join('.'),
    text: blankQuoted(text),
    placeAt: () => locateIn(item, path),
  };
}
