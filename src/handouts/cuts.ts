/** The stretches of time the handouts show, and why these: an editor's choice, the only one made by hand. */
import type { Theme } from '../record/vocabulary.ts';

/** A stretch of time that fills a lesson. */
export interface Cut {
  /** Last part of its addresses; permanent. */
  readonly slug: string;
  readonly title: string;
  /** First month or year, e.g. "2018" or "2019-08". */
  readonly from: string;
  /** Last month or year; the end of the record where absent. */
  readonly to?: string;
  /** Rules of these themes only; all where absent. Milestones are those of both sides, whatever they are about. */
  readonly themes?: readonly Theme[];
  /** Events that stand on its sheets whatever their weight, by id. */
  readonly always?: readonly string[];
  /** What it is good for, one sentence for teachers. */
  readonly why: string;
  /** Shuffles its cards: another number, another order. */
  readonly seed: number;
}

export const cuts: readonly Cut[] = [
  {
    slug: 'first-trade-war',
    title: 'The first trade war, 2018–2020',
    from: '2018',
    to: '2020',
    why: 'From the first tariffs to the year after Phase One: a whole conflict with a beginning and a pause, and the two listings of Huawei beside it.',
    // The listing the site begins with, though four others of these years added more.
    always: ['2019-10-09-xinjiang-surveillance'],
    seed: 11,
  },
  {
    slug: 'autumn-2019',
    title: 'Autumn 2019, up to Phase One',
    from: '2019-08',
    to: '2020-01',
    why: 'Half a year in which tariffs, listings and a first deal came within weeks of each other: the place to ask whether nearness in time is cause.',
    seed: 23,
  },
  {
    slug: 'chips',
    title: 'Chips and the Talks, 2022–2024',
    from: '2022',
    to: '2024',
    themes: ['semiconductors'],
    why: 'Controls on chips, and China’s answer with minerals: one industry, seen from both sides. Of the rules, only those on semiconductors are shown.',
    seed: 37,
  },
  {
    slug: 'since-2025',
    title: 'Since 2025',
    from: '2025',
    why: 'Tariffs above 100%, rare earths, truces and a court: the part of the story students have heard of, up to the end of the record.',
    seed: 41,
  },
  {
    slug: 'since-2018',
    title: 'The whole story since 2018',
    from: '2018',
    why: 'Every part on one page: for the wall, or as the map to which the other sheets belong.',
    // As in the first trade war.
    always: ['2019-10-09-xinjiang-surveillance'],
    seed: 59,
  },
];
