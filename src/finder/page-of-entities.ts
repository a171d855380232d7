import { type EntityRow, letterOf } from './entity-names.ts';

/** About so many entries a page; they are dealt out evenly, so that the last page is as long as the others. */
const ABOUT = 100;

/** Entries under one letter, on one page. */
export interface LetterRun {
  readonly letter: string;
  /** Whether the letter began on the page before. */
  readonly isContinued: boolean;
  readonly rows: readonly EntityRow[];
}

/** The address of a page of the list, from 1. */
export function pagePath(page: number): string {
  return page === 1 ? '/entities/' : `/entities/page/${page}/`;
}

export function countPages(rows: readonly EntityRow[]): number {
  return Math.max(1, Math.ceil(rows.length / ABOUT));
}

/** One page of the list, by letter. */
export function pageOf(rows: readonly EntityRow[], page: number): LetterRun[] {
  const size = Math.ceil(rows.length / countPages(rows));
  const start = (page - 1) * size;
  const runs = new Map<string, EntityRow[]>();
  for (const row of rows.slice(start, start + size)) {
    const letter = letterOf(row.name);
    runs.set(letter, [...(runs.get(letter) ?? []), row]);
  }
  const before = rows[start - 1];
  return [...runs].map(([letter, ofLetter], index) => ({
    letter,
    isContinued: index === 0 && before !== undefined && letterOf(before.name) === letter,
    rows: ofLetter,
  }));
}

/** Every letter, with the page on which it begins. */
export function letterPages(rows: readonly EntityRow[]): { letter: string; page: number }[] {
  return Array.from({ length: countPages(rows) }, (_, index) => index + 1).flatMap((page) =>
    pageOf(rows, page)
      .filter(({ isContinued }) => !isContinued)
      .map(({ letter }) => ({ letter, page })),
  );
}
