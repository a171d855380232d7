import type { Nodes } from 'mdast';
import { type ContentItem, findingIn } from '../reader/content-file.ts';
import type { Finding, Place } from '../reader/finding.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { isPrimary } from '../record/publishers.ts';
import type { FieldPath } from '../record/references.ts';
import { type AddressSlip, slipInSource } from './address-slips.ts';
import { type ReadingText, textsOf } from './texts-of.ts';

const LISTS = [
  'designations',
  'milestones',
  'remarks',
  'terms',
  'people',
  'tariffRates',
  'corrections',
  'articles',
  'lessons',
] as const;

/** Sources that a reader cannot open, or whose address will not last; and rules whose own text is not named first. */
export function checkSourceForm(reading: ContentReading): Finding[] {
  return [
    ...LISTS.flatMap((list) => {
      const items: readonly ContentItem<unknown>[] = reading[list];
      return items.flatMap((item) => slipsIn(item, item.raw, []));
    }),
    ...textsOf(reading).flatMap(slipsInLinks),
    ...reading.designations.flatMap((item) => [...ruleNotFirst(item), ...otherRule(item)]),
  ];
}

function slipsIn(item: ContentItem<unknown>, value: unknown, path: FieldPath): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => slipsIn(item, inner, [...path, index]));
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'url' || typeof inner !== 'string') return slipsIn(item, inner, [...path, name]);
    const slip = slipInSource(inner);
    return slip ? [findingIn(item, [...path, name], slip.message, ...ruleOf(slip))] : [];
  });
}

function ruleOf({ isUnreachable, isUnarchived = false }: AddressSlip) {
  return [isUnarchived ? 'archive' : 'source', isUnreachable ? 'error' : 'warning'] as const;
}

function slipsInLinks({ file, body }: ReadingText): Finding[] {
  return body.root ? linksIn(body.root).flatMap(({ url, place }) => sayLink(url, place, file)) : [];
}

function sayLink(url: string, place: Place, file: string): Finding[] {
  const slip = slipInSource(url);
  if (!slip) return [];
  const [rule, severity] = ruleOf(slip);
  return [{ file, ...place, field: '', message: slip.message, severity, rule }];
}

function linksIn(node: Nodes): { url: string; place: Place }[] {
  const start = node.position?.start;
  const place = start ? { line: start.line, column: start.column } : { line: 1 };
  const own = node.type === 'link' || node.type === 'definition' ? [{ url: node.url, place }] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linksIn) : [])];
}

type Rule = ContentReading['designations'][number];

/** Readers who look up one source of a rule look up the first. */
function ruleNotFirst(item: Rule): Finding[] {
  const sources = item.value?.sources ?? [];
  const [first] = sources;
  const document = sources.find(isPrimary);
  if (!first || !document || isPrimary(first)) return [];
  return [
    findingIn(
      item,
      ['sources', 0],
      `The first source is a report by ${first.publisher}, and the document itself, of ${document.publisher}, stands below it. Move the document to the top.`,
      'source',
      'warning',
    ),
  ];
}

const RULE_ADDRESS = /federalregister\.gov\/(?:documents\/(\d{4})\/(\d{2})\/(\d{2})|d)\/([A-Z0-9]+-\d+)/;

/** An address in the Federal Register carries the day and the number of its rule; both have to be those of the record. */
function otherRule(item: Rule): Finding[] {
  const { fr_document: number, published, sources = [] } = item.value ?? {};
  const places = sources.flatMap(({ url }, index) => {
    const [, year, month, day, written] = RULE_ADDRESS.exec(url) ?? [];
    if (written === undefined) return [];
    return [{ index, written, date: year === undefined ? undefined : `${year}-${month}-${day}` }];
  });
  const own = places.find(({ written }) => written === number);
  const [first] = places;
  if (number !== undefined && first && !own) {
    return [
      findingIn(
        item,
        ['sources', first.index, 'url'],
        `The address leads to the rule ${first.written}, but "fr_document" is ${number}. Correct the one that is wrong.`,
        'source',
        'warning',
      ),
    ];
  }
  if (!own || own.date === undefined || own.date === published) return [];
  return [
    findingIn(
      item,
      ['sources', own.index, 'url'],
      `The address says that the rule was published on ${own.date}, but "published" is ${published}. Correct the one that is wrong.`,
      'source',
      'warning',
    ),
  ];
}
