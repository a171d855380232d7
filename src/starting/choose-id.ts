import { idSchema } from '../record/event-fields.ts';
import type { CalendarDate } from '../record/calendar-date.ts';
import { kinds } from './kinds.ts';
import { idFromTitle, isKeptByWindows } from './make-id.ts';
import type { Answers, Kind, Known, Refusal } from './plan.ts';

/**
 * The id of something new: the one given, else made from the title, with its day in front where the kind has one.
 *
 * @param day - the day that begins the id, for kinds that have one
 */
export function chooseId(
  kind: Kind,
  { id, title }: Pick<Answers, 'id' | 'title'>,
  day: CalendarDate | undefined,
  known: Known,
): string | Refusal {
  const { keptIds } = kinds[kind];
  if (id !== undefined) {
    const read = idSchema.safeParse(id);
    if (!read.success || id.length > 100)
      return {
        refused: `"${shown(id)}" cannot be an id. Write it in small letters, digits and hyphens, at most 100 characters, like ${example(kind)}.`,
      };
  }
  const made = id ?? fromTitle(title, day);
  if (made === undefined)
    return {
      refused: `The title "${shown(title ?? '')}" leaves no letters or digits to make an id from. Give one: --id ${example(kind)}.`,
    };
  if (isKeptByWindows(made))
    return {
      refused: `"${made}" cannot be an id, because Windows allows no file of that name. Give another: --id ${made}-${kind}.`,
    };
  if (keptIds.includes(made)) {
    return {
      refused: `${kinds[kind].addressOf(made)} is another page of the site. Give another id: --id ${made}-${kind}.`,
    };
  }
  const owner = ownerOf(kind, made, known);
  if (owner === undefined) return made;
  return {
    refused: `The id "${made}" is taken by ${owner}, and nothing is written over. Give another: --id ${freeId(kind, made, known)}. Or change the file that is there.`,
  };
}

function fromTitle(title: string | undefined, day: string | undefined): string | undefined {
  const made = idFromTitle(title ?? '');
  if (made === undefined) return undefined;
  return day === undefined || made.startsWith(day) ? made : `${day}-${made}`;
}

/** Where an id stands already, as an id or as a file whose name differs in nothing but capital letters. */
function ownerOf(kind: Kind, id: string, { taken, files }: Known): string | undefined {
  const { idsOf, filesOf, list } = kinds[kind];
  for (const name of idsOf) {
    const file = taken[name].get(id);
    if (file !== undefined) return file;
  }
  if (list !== undefined) return undefined;
  const paths = new Set(filesOf(id).map(({ path }) => path.toLowerCase()));
  return files.find((file) => paths.has(file.toLowerCase()));
}

function freeId(kind: Kind, id: string, known: Known): string {
  for (let number = 2; ; number += 1) {
    if (ownerOf(kind, `${id}-${number}`, known) === undefined) return `${id}-${number}`;
  }
}

function example(kind: Kind): string {
  return kinds[kind].dayField === undefined ? 'in-few-words' : '2030-05-06-in-few-words';
}

function shown(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
