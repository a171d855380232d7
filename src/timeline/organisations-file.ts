import { axisDate, type Designation } from '../record/designation.ts';
import type { Entity } from '../record/entity.ts';
import { foldName } from '../record/fold-name.ts';
import { listingsOf } from '../record/listings.ts';
import type { TheRecord } from '../record/record.ts';
import { chineseForms } from './chinese-forms.ts';
import { type ListingRow, type OrganisationRow, type OrganisationsFile, shortId } from './state/organisations.ts';

/**
 * Every entry of the list with its names and the rules of the record that concern it, for the timeline's field.
 *
 * A rule stands under the citation and at the date the timeline gives it; a citation that fits no rule of the
 * record stands as the list prints it.
 */
export function organisationsFile(record: TheRecord): OrganisationsFile {
  const places = new Map<string, number>();
  const listings: ListingRow[] = [];
  const placeOf = (row: ListingRow): number => {
    const key = row.join('\n');
    const place = places.get(key) ?? listings.push(row) - 1;
    places.set(key, place);
    return place;
  };
  const remarksOf = new Map(record.remarks.flatMap((remarks) => remarks.entities.map((id) => [id, remarks] as const)));
  const removers = record.designations.filter(({ notable_removed }) => notable_removed.length > 0);
  const entries = inAlphabet(record.entities).map((entity): OrganisationRow => {
    const listed = listingsOf(record, entity).map(({ citation, date = '', rule }) =>
      placeOf(rule ? ruleRow(rule, citation) : [citation, date, '']),
    );
    const { chinese = '', chinese_is_ours = false } = remarksOf.get(entity.id) ?? {};
    const removals = removers.filter((rule) => namesIt(rule, entity)).map((rule) => placeOf(ruleRow(rule)));
    return withoutEmptyEnd([
      shortId(entity.id, entity.name),
      entity.name,
      [...new Set(listed)],
      entity.aliases.filter(Boolean).join('\n'),
      chinese,
      (chinese === '' ? [] : chineseForms(chinese)).join('\n'),
      Number(chinese_is_ours),
      removals,
    ]);
  });
  return { listings, entries };
}

function inAlphabet(entities: readonly Entity[]): Entity[] {
  return entities
    .map((entity) => ({ entity, key: `${foldName(entity.name)}\n${entity.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entity }) => entity);
}

function ruleRow(rule: Designation, citation = ''): ListingRow {
  return [rule.cite_display ?? citation, axisDate(rule), rule.id];
}

/** A rule that took off a name the entry bears. A name the rule gives in two forms counts in each: "Long Name (LN)". */
function namesIt({ notable_removed }: Designation, { name, aliases }: Entity): boolean {
  const own = new Set([name, ...aliases].map(foldName));
  return notable_removed.some(
    (removed) => own.has(foldName(removed)) || own.has(foldName(removed.replace(/\(.*?\)/g, ''))),
  );
}

function withoutEmptyEnd(row: OrganisationRow): OrganisationRow {
  const isEmpty = (part: unknown): boolean => part === '' || part === 0 || (Array.isArray(part) && part.length === 0);
  const last = row.findLastIndex((part) => !isEmpty(part));
  return row.slice(0, Math.max(last + 1, 3)) as unknown as OrganisationRow;
}
