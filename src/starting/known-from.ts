import type { ContentItem } from '../reader/content-file.ts';
import { byList, idOf, type ListName } from '../record/references.ts';
import type { Known, KnownRule } from './plan.ts';

type Lists = Readonly<Record<ListName, readonly ContentItem<unknown>[]>>;

/** What is read from disk besides the record. */
export type Surroundings = Pick<Known, 'starters' | 'files' | 'lists' | 'today'>;

/** What is there already, from content/ as it was read. Files with mistakes in them count too. */
export function knownFrom(reading: Lists, surroundings: Surroundings): Known {
  return {
    ...surroundings,
    taken: byList(
      (list) =>
        new Map(
          reading[list].flatMap((item) =>
            [idOf(item.raw), item.id].flatMap((id) => (id === undefined ? [] : [[id, item.file.file] as const])),
          ),
        ),
    ),
    rules: reading.designations.map(ruleOf),
    lessonPlaces: reading.lessons.flatMap(({ raw }) => {
      const order = fieldOf(raw, 'order');
      return typeof order === 'number' ? [order] : [];
    }),
  };
}

function ruleOf({ raw, file }: ContentItem<unknown>): KnownRule {
  const text = (name: string) => {
    const value = fieldOf(raw, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    file: file.file,
    document: text('fr_document'),
    hint: text('fr_document_hint'),
    citations: [text('fr_citation'), text('cite_display')].filter((page) => page !== undefined),
  };
}

function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[name] : undefined;
}
