const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven',
  'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + index * 10] as const),
]);

/** A number as rules print it: "28", "1,106", "twenty-eight", "one hundred and forty". Needs the flag i. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:${[...VALUES.keys(), 'hundred'].join('|')})(?:[\\s-]+(?:and[\\s-]+)?(?:${[...VALUES.keys(), 'hundred'].join('|')}))*)`;

/** What may stand between the words of a number, for all the hyphens that are printed. */
const JOINTS = /[\s\u2010-\u2013-]+/;

/**
 * Reads a whole number below 10,000 in figures or in English words.
 *
 * @param words - "28", "1,106", "twenty-eight", "one hundred and forty"
 * @returns undefined for everything else, as "several" or "thirty twenty"
 */
export function numberFromWords(words: string): number | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d{1,3}(,\d{3})+$|^\d{1,6}$/.test(text)) return Number(text.replaceAll(',', ''));
  const parts = text.split(JOINTS).filter((part) => part !== 'and');
  const hundreds = parts.indexOf('hundred');
  if (hundreds < 0) return belowHundred(parts);
  const count = belowHundred(parts.slice(0, hundreds));
  const rest = hundreds === parts.length - 1 ? 0 : belowHundred(parts.slice(hundreds + 1));
  return count === undefined || rest === undefined || count === 0 ? undefined : count * 100 + rest;
}

function belowHundred(parts: readonly string[]): number | undefined {
  const [first, second, ...others] = parts.map((part) => VALUES.get(part));
  if (first === undefined || others.length > 0) return undefined;
  if (parts.length === 1) return first;
  return second !== undefined && first >= 20 && second > 0 && second < 10 ? first + second : undefined;
}

/** Makes every hyphen of a text the plain one, and every space a single one, so that patterns fit. */
export function plainText(text: string): string {
  return text.replace(/[\u2010-\u2013]/g, '-').replace(/\s+/g, ' ');
}

/**
 * Every number that stands before one of the nouns after one of the verbs: "adding twenty-eight (28) new entities".
 *
 * @param verb - pattern of the verb, without groups that catch
 * @param noun - pattern of the noun
 * @returns the numbers in the order of the text, each as often as it stands there
 */
export function countsAfter(text: string, verb: string, noun: string): number[] {
  const pattern = new RegExp(
    `\\b(?:${verb})\\s+(?:the following\\s+|an additional\\s+|a total of\\s+)?(${NUMBER})(?:\\s*\\(\\d+\\))?\\s+(?:[a-z]+\\s+){0,2}?(?:${noun})\\b`,
    'gi',
  );
  return [...plainText(text).matchAll(pattern)].flatMap(([, words = '']) => numberFromWords(words) ?? []);
}
