import type { TheRecord } from '../record/record.ts';
import { cardsOfCut } from './cards.ts';
import { chooseEvents } from './choose-events.ts';
import { type Cut, cuts } from './cuts.ts';
import { eventsOfCut, type SheetEvent } from './sheet-event.ts';
import { coreTerms, matchTerms } from './vocabulary-terms.ts';

/** What the second page of a timeline has room for. */
const KEY_EVENTS = { most: 12, rules: 4 };

/** A handout as the lists of them show it. */
export interface HandoutLine {
  readonly title: string;
  /** From the site's root. */
  readonly path: string;
  readonly description: string;
  /** Printed, on A4 and on Letter; a test prints them. */
  readonly pages: 1 | 2;
  /** Where its answers are. */
  readonly keyPath?: string;
}

/** Handouts of one kind. */
export interface HandoutGroup {
  readonly name: string;
  /** For whom, and what to do with them. */
  readonly use: string;
  readonly lines: readonly HandoutLine[];
}

/** The events the second page of a timeline tells, in order of time. */
export function keyEvents(record: TheRecord, cut: Cut): SheetEvent[] {
  return chooseEvents(eventsOfCut(record, cut), { ...KEY_EVENTS, always: cut.always });
}

/** Every handout there is, the only list of them. */
export function listHandouts(record: TheRecord): HandoutGroup[] {
  return [
    {
      name: 'Timelines',
      use: 'For every student, or for the wall: the drawing on one page, its main events in words on the other.',
      lines: cuts.map((cut) => ({
        title: cut.title,
        path: `/teach/handouts/timeline/${cut.slug}/`,
        description: cut.why,
        pages: 2,
      })),
    },
    {
      name: 'Put these events in order',
      use: 'For pairs or small groups, before or after reading: cards without dates, to cut out or to number. The key is a page of its own.',
      lines: cuts.map((cut) => ({
        title: cut.title,
        path: `/teach/handouts/order/${cut.slug}/`,
        description: `${cardsOfCut(eventsOfCut(record, cut), cut).cards.length} events, and two questions on what the order does not show.`,
        pages: 1,
        keyPath: `/teach/handouts/order/${cut.slug}/key/`,
      })),
    },
    {
      name: 'Words',
      use: 'For classes that read in English, in Chinese, or in both: in simplified and in traditional characters.',
      lines: [
        {
          title: 'Vocabulary, English and Chinese',
          path: '/teach/handouts/vocabulary/',
          description: `The ${coreTerms.length} words one needs first, each explained in a sentence.`,
          pages: 2,
        },
        {
          title: 'Match the words',
          path: '/teach/handouts/vocabulary/match/',
          description: `${matchTerms.length} words to match with their meanings, then with their Chinese.`,
          pages: 2,
          keyPath: '/teach/handouts/vocabulary/match/key/',
        },
      ],
    },
  ];
}
