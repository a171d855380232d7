import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'tw' });

/**
 * The same Chinese words in traditional characters, one character for another; no word is exchanged for what Taiwan
 * or Hong Kong would say, which the sheet has to tell its readers.
 *
 * @returns nothing where both scripts write it alike
 */
export function traditionalForm(simplified: string): string | undefined {
  const form = convert(simplified);
  return form === simplified ? undefined : form;
}
