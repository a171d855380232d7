import { parseArgs } from 'node:util';
import { nearest } from '../../src/reader/nearest.ts';

export const formats = ['terminal', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  /** Print nothing when all is well. */
  readonly quiet: boolean;
  /** Print a report on the articles when all is well. */
  readonly report: boolean;
  /** Check again whenever a file of content/ changes. */
  readonly watch: boolean;
  /** Mend what is mechanical before checking. */
  readonly fix: boolean;
  /** Say what would be mended, and write nothing. */
  readonly 'dry-run': boolean;
  readonly format: Format;
  /** The project's folder. */
  readonly root: string;
  /** Files to tell of, as typed; none for all. */
  readonly files: readonly string[];
}

const KNOWN = ['--quiet', '--report', '--watch', '--fix', '--dry-run', '--format', '--root'];
const HELP =
  'The check knows --quiet, --report, --watch, --fix, --dry-run, --format terminal|github|json, --root FOLDER and names of files.';

/** What was asked for on the command line, or a sentence about what cannot be understood. */
export function readOptions(args: readonly string[]): CheckOptions | string {
  const unknown = args.find((arg) => arg.startsWith('-') && !KNOWN.includes(arg.replace(/=.*$/, '')));
  if (unknown !== undefined) {
    const meant = nearest(unknown, KNOWN);
    return `"${unknown}" cannot be understood.${meant === undefined ? '' : ` Did you mean ${meant}?`} ${HELP}`;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quiet: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        format: { type: 'string', default: 'terminal' },
        root: { type: 'string', default: '.' },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format)
      return `There is no format "${values.format}". Write --format terminal, --format github or --format json.`;
    if (values['dry-run'] && !values.fix) return '"--dry-run" says what --fix would do: write both, --fix --dry-run.';
    if (values.watch && values.fix)
      return 'Either --watch or --fix: a file that is being written is not mended under your hands.';
    return { ...values, format, files: positionals };
  } catch {
    return `"${args.join(' ')}" cannot be understood. ${HELP}`;
  }
}
