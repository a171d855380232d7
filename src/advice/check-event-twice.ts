import { distance } from 'fastest-levenshtein';
import { type ContentItem, findingIn } from '../reader/content-file.ts';
import type { Finding } from '../reader/finding.ts';
import type { ContentReading } from '../reader/read-content.ts';

/** An event as it is compared with others of its kind. */
interface Told {
  readonly item: ContentItem<unknown>;
  readonly title: string;
  readonly day: string;
  readonly sources: number;
  /** Its number and its page in the Federal Register, where known: no two rules share one. */
  readonly numbers: readonly (string | undefined)[];
}

type Pair = readonly [first: Told, second: Told];

/** Share of letters in which two titles of one event differ at most. */
const MOST_OTHER_LETTERS = 0.25;
/** Share of words that two titles of one event have in common at least. */
const FEWEST_COMMON_WORDS = 0.75;

/**
 * Rules and milestones that stand in two files: the same number in the Federal Register, or the same day with nearly
 * the same title. Two rules with numbers of their own are two, whatever their titles.
 */
export function checkEventTwice({ designations, milestones }: ContentReading): Finding[] {
  const rules = designations.flatMap((item): Told[] => {
    if (!item.value) return [];
    const { title, published, sources, fr_document, fr_citation } = item.value;
    return [{ item, title, day: published, sources: sources.length, numbers: [fr_document, fr_citation] }];
  });
  const steps = milestones.flatMap((item): Told[] => {
    if (!item.value) return [];
    const { title, date, sources } = item.value;
    return [{ item, title, day: date, sources: sources.length, numbers: [] }];
  });
  return [
    ...laterOnes(
      rules,
      ({ numbers: [document] }) => document,
      () => true,
    ).map(sayNumber),
    ...[rules, steps].flatMap((events) =>
      laterOnes(
        events,
        ({ day }) => day,
        (pair) => !haveOwnNumbers(pair) && isNearlySame(pair),
      ).map(sayTitle),
    ),
  ];
}

/** Events that share a key with an earlier one and are the same, each once, with the first of its kind. */
function laterOnes(
  events: readonly Told[],
  key: (event: Told) => string | undefined,
  isSame: (pair: Pair) => boolean,
): Pair[] {
  const groups = Map.groupBy(events, key);
  groups.delete(undefined);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((second, index): Pair[] => {
      const first = group.slice(0, index).find((earlier) => isSame([earlier, second]));
      return first ? [[first, second]] : [];
    }),
  );
}

/** Whether what tells two rules apart is known of both; a shared number is told by itself. */
function haveOwnNumbers([first, second]: Pair): boolean {
  return first.numbers.some((number, index) => number !== undefined && second.numbers[index] !== undefined);
}

function isNearlySame([first, second]: Pair): boolean {
  const [a, b] = [plain(first.title), plain(second.title)];
  if (distance(a, b) <= Math.max(a.length, b.length) * MOST_OTHER_LETTERS) return true;
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= 4 && common >= Math.min(words.size, others.size) * FEWEST_COMMON_WORDS;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sayNumber([first, second]: Pair): Finding {
  const number = second.numbers[0] ?? '';
  const [kept, left] = keepAndLeave([first, second]);
  return findingIn(
    left.item,
    ['fr_document'],
    `The rule ${number} stands in ${kept.item.file.file} already. ${sayKept([kept, left])}`,
    'event-twice',
  );
}

function sayTitle(pair: Pair): Finding {
  const [kept, left] = keepAndLeave(pair);
  return findingIn(
    left.item,
    ['title'],
    `This looks like the event in ${kept.item.file.file}: the same day, and nearly the same title, "${kept.title}". ${sayKept([kept, left])} If they are two events, say in both titles what sets them apart.`,
    'event-twice',
    'warning',
  );
}

/** The one with more sources stays; of two alike the first, whose address others may have. */
function keepAndLeave([first, second]: Pair): Pair {
  return second.sources > first.sources ? [second, first] : [first, second];
}

function sayKept([kept, left]: Pair): string {
  const more = kept.sources > left.sources ? `, which has more sources (${kept.sources}, against ${left.sources})` : '';
  return `Keep that file${more}: move into it what only this one says, then take this one out.`;
}
