const WORDS = [
  'none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const; // prettier-ignore

/** A whole number as a word up to twenty, else in figures: "eight", "1,106". */
export function numberInWords(value: number): string {
  return WORDS[value] ?? value.toLocaleString('en-GB');
}
