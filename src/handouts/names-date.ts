const MONTHS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\b/;
const YEARS = /(?<!\d)(19|20)\d{2}(?!\d)/;
const DAYS = /\b\d{1,2}(st|nd|rd|th)\b|\b(days?|weeks?|months?|years?) (after|before|later|earlier)\b/;

/**
 * Whether a text gives away when something happened: a year, a month's name, or how long before or after.
 *
 * "May" is taken for the month wherever it has a capital, so that a sheet rather says too little.
 */
export function namesDate(text: string): boolean {
  return [MONTHS, YEARS, DAYS].some((pattern) => pattern.test(text));
}
