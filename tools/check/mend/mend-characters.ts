/**
 * Mends what a text carries from another program: the mark of the byte order, line ends of Windows, blanks at the
 * end of lines, a missing or doubled end of the file.
 *
 * @param isProse - two blanks at the end of a line are a line break in Markdown, and stay
 */
export function mendCharacters(text: string, isProse: boolean): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (isProse && /\S {2,}$/.test(line) ? line : line.replace(/[ \t]+$/, '')));
  const whole = lines.join('\n').replace(/\n+$/, '');
  return whole === '' ? '' : `${whole}\n`;
}

/** Mends the indents of YAML: a tab is one step, two blanks. */
export function mendIndents(yaml: string): string {
  return yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
}
