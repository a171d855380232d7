import { type CalendarDate, compareDates, utcExtent } from '../../src/record/calendar-date.ts';
import { type Designation, designationSchema } from '../../src/record/designation.ts';
import { provenanceSchema } from '../../src/record/entity.ts';
import { type Milestone, milestoneSchema } from '../../src/record/milestone.ts';
import type { TheRecord } from '../../src/record/record.ts';
import { themes, wordsOf } from '../../src/record/vocabulary.ts';
import type { BenchEvent } from './bench-event.ts';

/** A file names neither theme nor actor; events take them in turn, so that every colour, row and shape is drawn. */
const THEMES = wordsOf(themes);
const DEEDS = [
  { actor: 'US', kind: 'tariff-us', direction: 'up' },
  { actor: 'CN', kind: 'sanctions-list-china' },
  { actor: 'both', kind: 'talks' },
  { actor: 'US', kind: 'export-control-us' },
  { actor: 'CN', kind: 'tariff-china', direction: 'down' },
  { actor: 'US', kind: 'court' },
] as const;
/** Nor does it say what matters: of the record's 134 milestones, 16 are turning points and 69 main steps. */
const SIGNIFICANCE = [2, 3, 2, 3, 2, 3, 2, 1] as const;

/**
 * The record of a site that knows these events and nothing else, read with the site's own schemas:
 * A becomes rules that added one organisation each, B milestones.
 *
 * @param file - what the sources of all events name
 * @throws {z.ZodError} when an event does not fit; `readEvents` has told what can be wrong before
 */
export function eventsAsRecord(file: string, events: readonly BenchEvent[]): TheRecord {
  const ids = addressIds(events.map(({ id }) => id));
  const withIds = events
    .map((event, index) => ({ ...event, id: ids[index] ?? '' }))
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const sources = [{ title: `Given by ${file}`, publisher: 'The file of events', url: 'https://example.org/' }];
  const last = withIds.at(-1)?.date ?? '';
  const lastDay = new Date(utcExtent(last)[1] - 1).toISOString().slice(0, 10);
  return {
    designations: withIds.filter(({ group }) => group === 'A').map((event, n) => asRule(event, n, sources)),
    milestones: withIds.filter(({ group }) => group === 'B').map((event, n) => asMilestone(event, n, sources)),
    entities: [],
    remarks: [],
    terms: [],
    people: [],
    corrections: [],
    tariffRates: [],
    provenance: provenanceSchema.parse({
      verified_through: { milestones: lastDay, list: lastDay, federal_register: lastDay },
      rows: events.length,
      sha256: '0'.repeat(64),
      origins: [{ title: `Given by ${file}`, what: 'Every event', as_of: lastDay }],
      caveats: [],
    }),
  };
}

type Sources = readonly { readonly title: string; readonly publisher: string; readonly url: string }[];

function asRule({ id, date, title, text }: BenchEvent, n: number, sources: Sources): Designation {
  return designationSchema.parse({
    id,
    title,
    published: date,
    effective: date,
    action: 'addition',
    chart_count: 1,
    chart_count_basis: 'rule',
    entities: [],
    // The one name of a rule is its headline (src/record/headline.ts).
    notable: [title],
    reason: text,
    theme: THEMES[n % THEMES.length],
    sources,
    confidence: 'high',
  });
}

function asMilestone({ id, date, title, text }: BenchEvent, n: number, sources: Sources): Milestone {
  return milestoneSchema.parse({
    id,
    title,
    date,
    ...DEEDS[n % DEEDS.length],
    summary: text,
    significance: SIGNIFICANCE[n % SIGNIFICANCE.length],
    sources,
    confidence: 'high',
  });
}

/** Ids as addresses take them: small letters, digits and hyphens, each once. */
function addressIds(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'event';
    let address = plain;
    for (let n = 2; taken.has(address); n += 1) address = `${plain}-${n}`;
    taken.add(address);
    return address;
  });
}

/** Longer, and the drawing would show less than one month a pixel column. */
const LONGEST_YEARS = 30;

/** What the drawing shows: from the first event to the last, the last thirty years where they reach further back. */
export function extentOf(events: readonly BenchEvent[]): { from: CalendarDate; to: CalendarDate } {
  const dates = events.map(({ date }) => date).sort(compareDates);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const earliest = `${Number(last.slice(0, 4)) - LONGEST_YEARS + 1}`;
  return { from: compareDates(first, earliest) < 0 ? earliest : first, to: last };
}
