import { badProp, unknownComponent } from './damage/components.ts';
import { impossibleDate, swappedDates } from './damage/dates.ts';
import { misspeltKey, missingKey, wrongType } from './damage/fields.ts';
import { binaryFile, byteOrderMark, emptyFile, largeFile, missingFile, tabs, windowsBreaks } from './damage/files.ts';
import { brokenMdx, brokenYaml } from './damage/form.ts';
import { danglingId, duplicateId } from './damage/ids.ts';
import { badUrl, deadLink } from './damage/links.ts';
import type { Damage } from './mutant.ts';

/** The kinds of damage, by the name `--only` takes. */
export const kinds = {
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'misspelt-key': misspeltKey,
  'impossible-date': impossibleDate,
  'swapped-dates': swappedDates,
  'dangling-id': danglingId,
  'duplicate-id': duplicateId,
  'broken-yaml': brokenYaml,
  'broken-mdx': brokenMdx,
  'unknown-component': unknownComponent,
  'bad-prop': badProp,
  'dead-link': deadLink,
  'bad-url': badUrl,
  'empty-file': emptyFile,
  'binary-file': binaryFile,
  'large-file': largeFile,
  bom: byteOrderMark,
  crlf: windowsBreaks,
  tabs,
  'missing-file': missingFile,
} as const satisfies Record<string, Damage>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
