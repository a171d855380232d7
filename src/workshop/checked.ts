import type { Finding } from '../reader/finding.ts';

/** A finding, and which item of a list it is about, where its file holds a list. */
export interface PlacedFinding extends Finding {
  /** The id of the item, like "entity-list" in content/glossary.yaml. */
  readonly item?: string;
}

export type TextKind = 'article' | 'lesson' | 'designation' | 'milestone';

/** A file of content/ that has a page of its own, as far as its head can be read. */
export interface ContentText {
  readonly kind: TextKind;
  readonly id: string;
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  /** Its title, or its id where it has none yet. */
  readonly title: string;
  readonly isDraft: boolean;
  /** Whether it fits its schema, so that it can be shown. */
  readonly isWhole: boolean;
}

export interface ChangedFile {
  readonly file: string;
  /** Last change, in ms since 1970. */
  readonly changedMs: number;
}

/** What one run of the check found. */
export interface Checked {
  readonly findings: readonly PlacedFinding[];
  readonly texts: readonly ContentText[];
  /** The file with our remarks on an entry of the list, by the entry's id. */
  readonly remarksOf: Readonly<Record<string, string>>;
  /** Files of content/, the last changed first. */
  readonly changed: readonly ChangedFile[];
}

/** A run that came to no end; the sentence says why. */
export interface CheckFailure {
  readonly failed: string;
}
