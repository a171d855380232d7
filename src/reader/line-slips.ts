/** What the eye passes over in a line, and a parser does not. */
const SLIPS: readonly { in: RegExp; say: (found: string) => string }[] = [
  {
    in: /^(<{7}|={7}|>{7})/,
    say: () =>
      'Two versions of the file stand here together. Keep one, and take out the other and the lines of <<<<<<<, ======= and >>>>>>>.',
  },
  {
    in: /[\u00a0\u2000-\u200b\u202f\u3000]/,
    say: () =>
      'The line holds a space of another kind, as web pages and word processors put it in. Type the spaces of this line again.',
  },
  {
    in: /^\s*([–—•·+])\s/,
    say: (mark) => `The line begins with "${mark}". An item of a list begins with a hyphen and a space.`,
  },
  {
    in: /^\s*-([A-Za-z0-9"'])/,
    say: (next) => `A space is missing after the hyphen: write "- ${next}…".`,
  },
  {
    in: /^\s*(?:- +)?([\w-]+)：/,
    say: (name) => `The colon is a wide one. Type a plain colon and a space: "${name}: …".`,
  },
  {
    in: /^\s*(?:- +)?([A-Za-z]\w*):(?!\/\/)\S/,
    say: (name) => `A space is missing after the colon: write "${name}: …".`,
  },
];

/** A slip of the pen in one line, in plain words; undefined when the line has none of those known here. */
export function slipInLine(line: string): string | undefined {
  for (const slip of SLIPS) {
    const match = slip.in.exec(line);
    if (match) return slip.say(match[1] ?? '');
  }
  return undefined;
}
