const LONGEST = 48;

/** What an editor wrote, short enough for a message: `"7 October 2019"`, `2019`, `a list of 3`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'nothing after the colon';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `"${shorten(value)}"`;
  if (value instanceof Date) return `a date without quotes (${value.toISOString().slice(0, 10)})`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return `a group of fields (${shorten(Object.keys(value).join(', '))})`;
  return String(value);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
