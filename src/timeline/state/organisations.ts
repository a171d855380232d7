import { foldName } from '../../record/fold-name.ts';
import { type FoldedNames, foldNames } from '../../record/match-names.ts';
import type { CalendarDate } from '../../record/calendar-date.ts';

/** /timeline/organisations.json, as short as it can be: what many entries share stands once, and an entry holds its place. */
export interface OrganisationsFile {
  readonly listings: readonly ListingRow[];
  /** In the order of the alphabet. */
  readonly entries: readonly OrganisationRow[];
}
/** "" for a date or a rule that the record does not have. */
export type ListingRow = readonly [citation: string, date: CalendarDate, event: string];
/** Parts at the end that would be empty are left out. */
export type OrganisationRow = readonly [
  /** See `shortId`. */
  id: string | number,
  name: string,
  /** Places in `listings`: the rule that added the entry, then those that changed it. */
  listings: readonly number[],
  /** Joined by a line break. */
  aliases?: string,
  chinese?: string,
  /** The Chinese name in other characters, joined by a line break: to find by, not to show. */
  forms?: string,
  /** 1 where the Chinese name is our rendering. */
  isOurs?: number,
  /** Places in `listings` of rules that took it off. */
  removals?: readonly number[],
];

/** A citation beside an entry. */
export interface Listing {
  readonly citation: string;
  /** "" where the list prints none and the record has no rule. */
  readonly date: CalendarDate;
  /** Id of the rule, "" where the record has none. */
  readonly event: string;
}

/** An entry of the list, ready to be looked for. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly chinese: string;
  readonly isChineseOurs: boolean;
  readonly added: Listing | undefined;
  readonly changed: readonly Listing[];
  readonly removed: readonly Listing[];
  readonly folded: FoldedNames;
}

/** One row of the file, its places filled in and its names made ready for comparing. */
export function readOrganisation(row: OrganisationRow, listings: readonly ListingRow[]): Organisation {
  const [id, name, listed, joined = '', chinese = '', forms = '', isOurs = 0, removals = []] = row;
  const aliases = lines(joined);
  const at = (place: number): Listing[] => {
    const [citation, date, event] = listings[place] ?? [];
    return citation === undefined || date === undefined || event === undefined ? [] : [{ citation, date, event }];
  };
  const [added, ...changed] = listed.flatMap(at);
  const others = [...aliases, chinese, ...lines(forms)].filter(Boolean);
  return {
    id: typeof id === 'string' ? id : idOfWords(name, id),
    name,
    aliases,
    chinese,
    isChineseOurs: isOurs === 1,
    added,
    changed,
    removed: removals.flatMap(at),
    folded: foldNames(name, others),
  };
}

/** The number of words of the name that the id is made of; the id itself where it is made otherwise. */
export function shortId(id: string, name: string): string | number {
  const count = id.split('-').length;
  return idOfWords(name, count) === id ? count : id;
}

function idOfWords(name: string, count: number): string {
  return foldName(name).split(' ').slice(0, count).join('-');
}

/** Ids of the rules of the record that concern an organisation. */
export function rulesConcerning({ added, changed, removed }: Organisation): ReadonlySet<string> {
  const listings = [...(added ? [added] : []), ...changed, ...removed];
  return new Set(listings.map(({ event }) => event).filter(Boolean));
}

/**
 * The other name to show beside the own one: the alias that was looked for, where the own name does not hold
 * all the words, else the Chinese name; "" for none.
 */
export function nameBeside({ name, aliases, chinese }: Organisation, typed: string): string {
  const own = foldName(name);
  const missing = foldName(typed)
    .split(' ')
    .filter((word) => !own.includes(word));
  const alias = aliases.find((other) => missing.some((word) => foldName(other).includes(word)));
  return alias ?? chinese;
}

/** Years of the rules: "2019", "2019, 2020". */
export function yearsOf({ added, changed, removed }: Organisation): string {
  const dates = [...(added ? [added] : []), ...changed, ...removed].map(({ date }) => date.slice(0, 4));
  return [...new Set(dates.filter(Boolean))].sort().join(', ');
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
