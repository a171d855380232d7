import { parseArgs } from 'node:util';

export interface CheckOptions {
  /** Print nothing when all is well. */
  readonly quiet: boolean;
  /** Print a report on the articles when all is well. */
  readonly report: boolean;
  /** The project's folder. */
  readonly root: string;
}

/** What was asked for on the command line, or a sentence about what cannot be understood. */
export function readOptions(args: readonly string[]): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quiet: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
      },
    });
    return values;
  } catch {
    return `"${args.join(' ')}" cannot be understood. The check knows --quiet, --report and --root FOLDER.`;
  }
}
