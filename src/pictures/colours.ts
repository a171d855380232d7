import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenColour } from '../styles/token-colour.ts';

const names = ['paper', 'ink', 'ink-2', 'line', 'list', 'talks', 'truce'] as const;

/** The site's colours in their light form, as "#rrggbb". */
export type Colours = Readonly<Record<(typeof names)[number], string>>;

/**
 * Reads the colours out of the style sheet that defines them, so that pictures and pages cannot differ.
 *
 * @param root - the project's folder
 */
export function readColours(root: string): Colours {
  const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const entries = names.map((name) => [name, tokenColour(css, `--${name}`, 'light')] as const);
  return Object.fromEntries(entries) as unknown as Colours;
}

/**
 * A colour let down with another, as ink with paper.
 *
 * @param share - of the first colour, from 0 to 1
 */
export function mixColours(colour: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [colour, other].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
