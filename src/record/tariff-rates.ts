import { z } from 'zod';
import { isCalendarDate, utcExtent } from './calendar-date.ts';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { textSchema } from './event-fields.ts';
import { sourcesSchema } from './source.ts';
import { oneOf, wordsOf } from './vocabulary.ts';

/** Who worked an average out. Each weighs and counts in a way of its own, so that only points of one may be joined. */
export const rateCounters = {
  piie: 'Peterson Institute (PIIE)',
  crs: 'Congressional Research Service (CRS)',
} as const;
export type RateCounter = keyof typeof rateCounters;

/** Whose tariffs: the US ones on Chinese goods, China's on US goods. */
export const rateSides = {
  us: 'US tariffs on Chinese goods',
  china: 'China’s tariffs on US goods',
} as const;
export type RateSide = keyof typeof rateSides;

const rate = z
  .number({ error: 'Write the rate as a number in per cent, without the sign, like 19.3.' })
  .min(0, { error: 'Write a rate of 0 per cent or more, like 19.3.' })
  .max(300, { error: 'The rate is in per cent: write 19.3 for 19.3 per cent.' });

const sides = (what: string) =>
  z.array(z.enum(wordsOf(rateSides), { error: 'Write us or china.' }), { error: what }).default([]);

/** An entry of content/tariff-rates.yaml: the average tariffs of one or both sides, as of a date. */
export const tariffRateSchema = z
  .strictObject({
    /** As precise as the source. A month is drawn at its first day. */
    date: calendarDateSchema,
    /** Last day or month of a time through which the source says the rate held. */
    until: calendarDateSchema.optional(),
    counted_by: z.enum(wordsOf(rateCounters), { error: `Say who worked the average out: ${oneOf(rateCounters)}.` }),
    /** Average US tariff on Chinese goods, per cent. Left out where no figure was seen. */
    us: rate.optional(),
    /** Average Chinese tariff on US goods, per cent. Left out where no figure was seen. */
    china: rate.optional(),
    /** Sides whose figure we worked out from two others of the same source. */
    derived: sides('List the sides whose figure we worked out, like [us], or leave "derived" out.'),
    /** Sides whose figure was read only where somebody else quotes it. */
    unconfirmed: sides('List the sides whose figure is not confirmed, like [us], or leave "unconfirmed" out.'),
    /** What readers should know of the figure, in a sentence. */
    note: textSchema('Write the note as a sentence, or leave "note" out.').optional(),
    sources: sourcesSchema,
  })
  .refine(({ us, china }) => us !== undefined || china !== undefined, {
    path: ['us'],
    error: 'Give the rate of at least one side, like us: 19.3.',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine(({ date, until }) => !until || utcExtent(until)[1] > utcExtent(date)[0], {
    path: ['until'],
    error: 'The period ends before it starts. Swap "date" and "until", or remove "until".',
    when: ({ value }) => hasDates(value),
  })
  .check(({ value, issues }) => {
    for (const field of ['derived', 'unconfirmed'] as const) {
      value[field].forEach((side, index) => {
        if (value[side] !== undefined) return;
        const message = `There is no figure for "${side}" in this entry. Add it, like ${side}: 19.3, or take "${side}" out of "${field}".`;
        issues.push({ code: 'custom', path: [field, index], input: side, message });
      });
    }
  });
export type TariffRate = z.infer<typeof tariffRateSchema>;

/** One side's figure, as it is drawn and put into the table. */
export interface RatePoint {
  readonly date: string;
  readonly until?: string | undefined;
  readonly countedBy: RateCounter;
  readonly rate: number;
  /** Whether it is worked out, or known only from somebody who quotes it: drawn hollow. */
  readonly isDerived: boolean;
  readonly isUnconfirmed: boolean;
}

/** The points of one side; `undefined` stands where an entry has no figure for it, so that a line breaks there. */
export function pointsOf(rates: readonly TariffRate[], side: RateSide): (RatePoint | undefined)[] {
  return rates.map((entry) => {
    const value = entry[side];
    if (value === undefined) return undefined;
    return {
      date: entry.date,
      until: entry.until,
      countedBy: entry.counted_by,
      rate: value,
      isDerived: entry.derived.includes(side),
      isUnconfirmed: entry.unconfirmed.includes(side),
    };
  });
}

function hasDates(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { date, until } = value as { date?: unknown; until?: unknown };
  return [date, until].every((day) => typeof day === 'string' && isCalendarDate(day));
}
