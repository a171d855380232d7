import type { KindName } from './kinds.ts';

/** What comparing the record before and after has shown. */
export interface Comparison {
  readonly kind: KindName;
  /** Nothing of the file is in the record. */
  readonly isGone: boolean;
  /** Another file names this one. */
  readonly isNamed: boolean;
  /** Every field and every word of the file reads as before. */
  readonly saysTheSame: boolean;
  /** So does all but the field that was taken out, and the file still fits its schema. */
  readonly saysTheRest: boolean;
}

export type HarmlessRule = 'same' | 'optional' | 'unneeded';

/** When damage that is not told of does no harm. There are three ways, and each is looked up, not assumed. */
export const harmlessRules: readonly {
  readonly name: HarmlessRule;
  readonly sentence: string;
  readonly fits: (comparison: Comparison) => boolean;
}[] = [
  {
    name: 'same',
    sentence:
      'The file reads as before: the same fields with the same values and the same tree of the text, where a tab, a line break or several spaces are one space, as a browser prints them.',
    fits: ({ saysTheSame }) => saysTheSame,
  },
  {
    name: 'optional',
    sentence: 'The field may be left out, the file fits its schema without it, and all the rest reads as before.',
    fits: ({ kind, saysTheRest }) => kind === 'missing-key' && saysTheRest,
  },
  {
    name: 'unneeded',
    sentence: 'The file is away as a whole and no other names it.',
    fits: ({ kind, isGone, isNamed }) => kind === 'missing-file' && isGone && !isNamed,
  },
];
