import { Converter } from 'opencc-js';

/** Standard, Taiwan and Hong Kong write some characters in forms of their own: 華爲 and 華為. */
const converters = [
  ...(['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  Converter({ from: 't', to: 'cn' }),
];

/**
 * The other ways to write a Chinese name: in traditional characters where it is simplified, and the other way round.
 * They are made by a dictionary, to be found by and not to be shown.
 *
 * @returns none where no character differs
 */
export function chineseForms(name: string): string[] {
  return [...new Set(converters.map((convert) => convert(name)))].filter((form) => form !== name);
}
