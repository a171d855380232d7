import type { CalendarDate } from '../record/calendar-date.ts';
import type { ListName } from '../record/references.ts';

/** What can be started. */
export type Kind = 'article' | 'designation' | 'milestone' | 'lesson' | 'term' | 'correction';

/** A file to write, whole. */
export interface PlannedFile {
  /** From the project's folder, with forward slashes; always inside content/. */
  readonly path: string;
  /** The whole text of the file after writing. */
  readonly text: string;
  /** What is new in it: for a new file the whole text. */
  readonly added: string;
  /** The whole text the plan was made on; undefined for a file that must not be there yet. */
  readonly replaces: string | undefined;
}

/** Everything that will be written, decided before anything is. */
export interface Plan {
  readonly kind: Kind;
  readonly id: string;
  /** Where the page will be, from the site's root. */
  readonly address: string;
  readonly files: readonly PlannedFile[];
  /** Full sentences that an editor should read besides. */
  readonly notes: readonly string[];
}

/** Why nothing is planned, in full sentences for an editor. */
export interface Refusal {
  readonly refused: string;
}

/** What an editor answered. */
export interface Answers {
  /** The title; for a term the term, for a correction a few words to make its id from. */
  readonly title?: string | undefined;
  /** Overrides the id that is made from the title. */
  readonly id?: string | undefined;
  /** Values of fields by the names of the schema. Text is read as a number or as true and false where the field wants that. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** Remarks to put above a field, in plain text. */
  readonly remarks?: Readonly<Record<string, string>> | undefined;
  /** Sentences that go into the notes of the plan. */
  readonly notes?: readonly string[] | undefined;
}

/** A rule of the record, by what a new one is compared with. */
export interface KnownRule {
  readonly file: string;
  readonly document: string | undefined;
  /** A remembered document number. */
  readonly hint: string | undefined;
  readonly citations: readonly string[];
}

/** What is there already. */
export interface Known {
  /** Today, in UTC. */
  readonly today: CalendarDate;
  /** Texts of content/starters/ by file name. */
  readonly starters: Readonly<Record<string, string>>;
  /** For each list of the record: where each id stands, like "content/glossary.yaml". */
  readonly taken: Readonly<Record<ListName, ReadonlyMap<string, string>>>;
  /** Every file of content/, from the project's folder. */
  readonly files: readonly string[];
  /** Whole texts of the files that hold a list, by address. */
  readonly lists: Readonly<Record<string, string>>;
  readonly rules: readonly KnownRule[];
  /** The places that lessons have in their list. */
  readonly lessonPlaces: readonly number[];
}

/** Whether nothing is planned. */
export function isRefused(result: object): result is Refusal {
  return 'refused' in result;
}
