import { parseArgs } from 'node:util';
import { listWords, nearest } from '../../src/reader/nearest.ts';
import { kindNames, kinds } from '../../src/starting/kinds.ts';
import type { Kind } from '../../src/starting/plan.ts';

/** What was asked for on the command line. */
export interface NewOptions {
  readonly kind: Kind | undefined;
  readonly title: string | undefined;
  readonly id: string | undefined;
  /** Values of fields, by the names of the schema. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A document number of the Federal Register. */
  readonly rule: string | undefined;
  /** A file with the answer of its API. */
  readonly from: string | undefined;
  readonly isDryRun: boolean;
  /** The project's folder. */
  readonly root: string;
}

const OWN = { id: 'string', root: 'string', 'dry-run': 'boolean' } as const;
const FOR_RULES = { rule: 'string', from: 'string' } as const;

/**
 * Reads the arguments, or says in a sentence what cannot be understood.
 *
 * Every field that holds one value can be given: `how_we_know` as `--how-we-know "…"`.
 */
export function readArguments(args: readonly string[]): NewOptions | string {
  const kind = args.find((arg): arg is Kind => kindNames.some((name) => name === arg));
  const first = args.find((arg, index) => !arg.startsWith('-') && !/^--(?!dry-run$)[^=]+$/.test(args[index - 1] ?? ''));
  if (kind === undefined && first !== undefined) {
    const meant = nearest(first, kindNames);
    return `"${first}" cannot be started. ${meant ? `Did you mean "${meant}"? ` : ''}Write ${listWords(kindNames)}.`;
  }
  const fieldNames = kind === undefined ? [] : singleFields(kind);
  const known = {
    ...OWN,
    ...(kind === 'designation' ? FOR_RULES : {}),
    ...Object.fromEntries(fieldNames.map((name) => [toOption(name), 'string' as const])),
    ...(kind !== undefined && 'about' in kinds[kind].shape ? { about: 'string' as const } : {}),
  };
  const written = args.map((arg) => arg.replace(/^--[a-z_]+/, (option) => option.replaceAll('_', '-')));
  const unknown = written.find((arg) => /^--?[a-z]/i.test(arg) && !Object.hasOwn(known, nameOf(arg)));
  if (unknown !== undefined) return sayUnknown(nameOf(unknown), kind, Object.keys(known));
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(written, known);
  } catch {
    const bare = written.find((arg, index) => isBare(arg, written[index + 1], known));
    return bare === undefined
      ? `"${args.join(' ')}" cannot be understood. Put every text in quotation marks.`
      : `Nothing stands after ${bare}. Write its value behind it, in quotation marks.`;
  }
  const titles = parsed.positionals.filter(
    (word, index) => !(word === kind && index === parsed.positionals.indexOf(kind)),
  );
  if (titles.length > 1)
    return `Found ${titles.length} texts where one title belongs: ${titles.map((title) => `"${title}"`).join(', ')}. Put the whole title in quotation marks.`;
  const one = (name: string) => parsed.values[name]?.at(-1)?.toString();
  const about = (parsed.values['about'] ?? []).map(String);
  const slip = about.find((name) => !/^[a-z]+\/[^/]+$/.test(name));
  if (slip !== undefined)
    return `"${slip}" cannot be understood after --about. Write the list and the id, like --about articles/chips or --about designations/2019-10-09-xinjiang-surveillance.`;
  return {
    kind,
    title: titles[0],
    id: one('id'),
    fields: {
      ...Object.fromEntries(
        fieldNames.flatMap((name) => {
          const value = one(toOption(name));
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      ...(about.length > 0 ? { about: groupAbout(about) } : {}),
    },
    rule: one('rule'),
    from: one('from'),
    isDryRun: parsed.values['dry-run'] !== undefined,
    root: one('root') ?? '.',
  };
}

function parse(args: readonly string[], known: Readonly<Record<string, 'string' | 'boolean'>>) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type, multiple: true as const }])),
  }) as { positionals: string[]; values: Record<string, (string | boolean)[] | undefined> };
}

/** Fields that hold one value, no list and no group, and are not written by the planner. */
function singleFields(kind: Kind): string[] {
  const { shape, titleField } = kinds[kind];
  return Object.entries(shape).flatMap(([name, schema]) => {
    const issue = schema.safeParse('a word').error?.issues[0];
    const holdsMany = issue?.code === 'invalid_type' && ['array', 'object'].includes(issue.expected);
    return holdsMany || name === 'id' || name === titleField ? [] : [name];
  });
}

const toOption = (field: string) => field.replaceAll('_', '-');
const nameOf = (arg: string) => arg.replace(/^-+/, '').replace(/=.*$/s, '');

function isBare(arg: string, next: string | undefined, known: Readonly<Record<string, string>>): boolean {
  return (
    arg.startsWith('--') &&
    known[nameOf(arg)] === 'string' &&
    !arg.includes('=') &&
    (next === undefined || next.startsWith('--'))
  );
}

function sayUnknown(name: string, kind: Kind | undefined, known: readonly string[]): string {
  const what =
    kind === undefined ? 'This command' : `${kinds[kind].noun[0]?.toUpperCase() ?? ''}${kinds[kind].noun.slice(1)}`;
  const meant = nearest(name, known);
  const remedy = meant
    ? `Did you mean --${meant}?`
    : `There are ${listWords(
        known.map((option) => `--${option}`),
        'and',
      )}.`;
  return `${what} has no option --${name}. ${remedy}`;
}

/** "articles/chips" twice over becomes the group of lists that the field holds. */
function groupAbout(names: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const name of names) {
    const [list = '', id = ''] = name.split('/');
    groups[list] = [...(groups[list] ?? []), id];
  }
  return groups;
}
