import { idSchema } from '../record/event-fields.ts';
import { idOf } from '../record/references.ts';
import { type ContentItem, findingIn, locateIn } from './content-file.ts';
import type { Finding } from './finding.ts';
import type { ContentReading } from './read-content.ts';

type Items = readonly ContentItem<unknown>[];

/**
 * Ids that are used twice, or that do not fit the name of their file.
 *
 * Rules and milestones share one set of ids, because both are events with an anchor on the timeline.
 */
export function checkIds({
  designations,
  milestones,
  remarks,
  entities,
  terms,
  people,
  articles,
  lessons,
  corrections,
}: ContentReading): Finding[] {
  return [
    ...checkNames([...designations, ...milestones]),
    ...checkNames(remarks),
    ...[...articles, ...lessons].flatMap(checkFileName),
    ...checkUnique([...designations, ...milestones].filter(isNamedAlike)),
    ...[remarks.filter(isNamedAlike), entities, terms, people, corrections].flatMap(checkUnique),
  ];
}

function isNamedAlike({ raw, id }: ContentItem<unknown>): boolean {
  return idOf(raw) === id;
}

function isId(text: string | undefined): boolean {
  return idSchema.safeParse(text).success;
}

/** The id of a file's record is the file's name without its ending. */
function checkNames(items: Items): Finding[] {
  return items.flatMap((item) => {
    const written = idOf(item.raw);
    if (written === undefined || item.id === undefined) return [];
    if (!isId(item.id)) return checkFileName(item);
    if (written === item.id) return [];
    const write = `The id is the file's name without its ending: write id: ${item.id}`;
    const owner = items.find((other) => other !== item && other.id === written);
    if (owner) return [findingIn(item, ['id'], `The id "${written}" belongs to ${owner.file.file}. ${write}.`, 'id')];
    const rename = isId(written) ? `, or rename the file to ${written}.yaml` : '';
    return [findingIn(item, ['id'], `Found "${written}". ${write}${rename}.`, 'id')];
  });
}

/** A file's name becomes part of an address. */
function checkFileName(item: ContentItem<unknown>): Finding[] {
  if (item.raw === undefined || item.id === undefined || isId(item.id)) return [];
  const words = item.id.toLowerCase().match(/[a-z0-9]+/g) ?? ['name'];
  const ending = item.file.file.slice(item.file.file.lastIndexOf('.'));
  const message = `The file's name is part of an address: small letters, digits and hyphens. Rename it to ${words.join('-')}${ending}`;
  const rest = idOf(item.raw) === undefined ? '.' : ', and its id alike.';
  return [{ file: item.file.file, line: 1, field: '', message: message + rest, severity: 'error', rule: 'id' }];
}

function checkUnique(items: Items): Finding[] {
  const firsts = new Map<string, ContentItem<unknown>>();
  const findings: Finding[] = [];
  for (const item of items) {
    const id = idOf(item.raw);
    if (id === undefined) continue;
    const first = firsts.get(id);
    if (!first) {
      firsts.set(id, item);
      continue;
    }
    const where = `${first.file.file}:${locateIn(first, ['id']).line}`;
    findings.push(
      findingIn(
        item,
        ['id'],
        `The id "${id}" is already taken by ${where}. An id stands for one thing only: give this one another.`,
        'id',
      ),
    );
  }
  return findings;
}
