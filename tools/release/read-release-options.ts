import { parseArgs } from 'node:util';
import { isCalendarDate } from '../../src/record/calendar-date.ts';
import { withSlashes } from '../serve/announce-server.ts';

export interface ReleaseOptions {
  /** The site's address with its path, a slash at the end: "https://list.example/", "https://host.example/list/". */
  readonly site: string;
  /** The day the copies are pinned at, "2026-11-25". */
  readonly date: string;
  /** A folder that is built already; none: build it. */
  readonly built?: string;
  /** The folder that gets a folder of that date. */
  readonly out: string;
  /** Say what would be written, and write nothing. */
  readonly isRehearsal: boolean;
}

/**
 * What was asked for on the command line and in the environment, or a sentence about what is missing or cannot be
 * understood.
 *
 * @param today - "2026-11-25", for a release without a date of its own
 */
export function readReleaseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  today: string,
): ReleaseOptions | string {
  const given = parse(args);
  if (!given)
    return `"${args.join(' ')}" cannot be understood. The release knows --date YYYY-MM-DD, --built FOLDER, --out FOLDER and --dry-run.`;
  const { date = today, built, out, 'dry-run': isRehearsal } = given;
  const address = env['SITE_URL'];
  if (!address)
    return 'A pinned copy carries the site’s address, wherever it is kept. Give it: SITE_URL=https://… npm run release';
  if (!/^https?:\/\/[^/]/.test(address) || !URL.canParse(address))
    return `SITE_URL is "${address}", which is no web address. Write it whole: SITE_URL=https://… npm run release`;
  if (date.length !== 10 || !isCalendarDate(date))
    return `"${date}" is no day of the calendar. Write the date as 2026-11-25.`;
  const site = new URL(withSlashes(env['BASE_PATH'] ?? '/'), address).href;
  return { site, date, out, isRehearsal, ...(built === undefined ? {} : { built }) };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        built: { type: 'string' },
        out: { type: 'string', default: 'public/embed/v' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}
