import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'public/embed/v';

/** What was pinned on one day. */
export interface PinnedCopy {
  /** "2026-11-25" */
  readonly date: string;
  /** Below the day's folder: "timeline", "theme/quantum". */
  readonly cuts: readonly string[];
}

/** The copies that were pinned, the newest first. Read once a build from where releases lie. */
export function pinnedCopies(folder = FOLDER): PinnedCopy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name) && existsSync(join(folder, name, 'manifest.json')))
    .sort()
    .reverse()
    .map((date) => {
      const { files } = JSON.parse(readFileSync(join(folder, date, 'manifest.json'), 'utf8')) as {
        files: Readonly<Record<string, unknown>>;
      };
      const cuts = Object.keys(files).flatMap((file) => /^(.+)\/index\.html$/.exec(file)?.[1] ?? []);
      return { date, cuts };
    });
}
