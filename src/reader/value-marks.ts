/** Marks that have a meaning of their own at the beginning of a value. */
const MARKS = '"\'[]{}@%*&!|>?,`-';

/** The mark a line's value begins with, when it has a meaning of its own there. */
export function markOfValue(line: string): string | undefined {
  const first = /^\s*(?:- +)*(?:[\w-]+: +)?(.)/.exec(line)?.[1];
  return first !== undefined && MARKS.includes(first) ? first : undefined;
}

/** What an editor does about a value that begins with such a mark and cannot be read. */
export function explainMark(mark: string, line: string): string {
  if (mark === "'" && /'\S*\w'\w/.test(line)) {
    return 'An apostrophe ends a text in single quotes. Put double quotes around the whole text, like title: "China\'s answer".';
  }
  if (mark === '"' || mark === "'") {
    return `The text goes on after its closing ${mark}. Put quotes of the other kind around the whole text, like title: '"Phase one" begins'.`;
  }
  if (mark === '-') {
    return 'A hyphen begins an item of a list, on a line of its own. Move the item to the next line, or put the whole text in quotes.';
  }
  return `The text begins with "${mark}", which has a meaning of its own here. Put the whole text in quotes.`;
}
