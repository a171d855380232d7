import type { Finding } from '../reader/finding.ts';
import { britishFor } from './british-spelling.ts';
import type { OwnWords } from './own-words.ts';

/** Letters of one word; a name in mixed case, like FiberHome, is one too. */
const WORD = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}]+/gu;

/** What depends on the words around it: a verb and its noun, a measure, a plan that is no computer's. */
const IN_CONTEXT: readonly { readonly pattern: RegExp; readonly british: (written: string) => string }[] = [
  {
    // A licence is a thing, to license is to give one.
    pattern:
      /(?<=\b(?:an?|the|this|these|those|no|any|each|every|all|many|more|most|some|its|their|export|import|general|special|such|without|for|of|under|one|two|new|another|other|needs?|granted|issued|\d) )licenses?\b(?! (?:the|an?|its|their)\b)|\blicense(?= (?:requirements?|applications?|exceptions?|holders?|reviews?|polic(?:y|ies)|conditions?|fees?)\b)/g,
    british: (written) => written.replace('license', 'licence'),
  },
  { pattern: /(?<=\bto )practice\b/g, british: () => 'practise' },
  { pattern: /(?<=\d |square |cubic )meters?\b/g, british: (written) => written.replace('meter', 'metre') },
  {
    pattern:
      /(?<=\b(?:nuclear|missile|weapons?|space|military|licensing|exclusion|government|research|training|subsidy|aid|surveillance) )programs?\b/g,
    british: (written) => written.replace('program', 'programme'),
  },
  { pattern: /(?<![\p{L}.])U\.S\.(?!\s?C\.|A\.)/gu, british: () => 'US' },
  { pattern: /(?<![\p{L}.])U\.K\./gu, british: () => 'UK' },
  { pattern: /(?<![\p{L}.])U\.N\./gu, british: () => 'UN' },
  {
    pattern:
      /(?<!\d )\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:[12]?\d|3[01])(?!\d|\.\d|\s*(?:per\b|%))(?:, \d{4}\b)?/g,
    british: (written) => written.replace(/^(\w+) (\d+)(?:, (\d+))?$/, '$2 $1 $3').trim(),
  },
];

/** Whether any of these can be there; most paragraphs hold none. */
const MAY_NEED_CONTEXT = /license|practice|meter|program|U\.|\b[JFMASOND][a-z]+ \d/;

/**
 * American spellings in words of ours.
 *
 * @param isKept - whether an editor has given the reason for keeping a word in a file
 */
export function checkSpelling(
  words: readonly OwnWords[],
  isKept: (file: string, written: string) => boolean = () => false,
): Finding[] {
  return words.flatMap((run) =>
    slipsIn(run.text)
      .filter(({ written }) => !isKept(run.file, written))
      .map(({ written, british, index }): Finding => ({
        file: run.file,
        ...run.placeAt(index),
        field: run.field,
        message: `"${written}" is the American form. Write "${british}". A quotation and a name keep their own spelling: put a quotation in quotation marks, and begin a name with a capital letter.`,
        severity: 'warning',
        rule: 'spelling',
      })),
  );
}

interface Slip {
  readonly written: string;
  readonly british: string;
  readonly index: number;
}

function slipsIn(text: string): Slip[] {
  const single = [...text.matchAll(WORD)].flatMap(({ 0: written, index }): Slip[] => {
    const british = britishFor(written);
    if (british === undefined || isName(text, written, index)) return [];
    return [{ written, british: asCapital(written, british), index }];
  });
  if (!MAY_NEED_CONTEXT.test(text)) return single;
  const inContext = IN_CONTEXT.flatMap(({ pattern, british }) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ written, british: british(written), index })),
  );
  return [...single, ...inContext];
}

/** A capital inside a sentence begins a name, like the Department of Defense; so does one before another capital. */
function isName(text: string, written: string, index: number): boolean {
  if (!/\p{Lu}/u.test(written)) return false;
  if (/\p{Lu}/u.test(written.slice(1))) return true;
  const startsSentence = /(?:^|[.?!:]\s+|\n\s*)$/.test(text.slice(0, index));
  const goesOn = /^\s+(?:(?:of|for|and|on|the)\s+)*\p{Lu}/u.test(text.slice(index + written.length));
  return !startsSentence || goesOn;
}

function asCapital(written: string, british: string): string {
  return /^\p{Lu}/u.test(written) ? british.replace(/^./, (letter) => letter.toUpperCase()) : british;
}
