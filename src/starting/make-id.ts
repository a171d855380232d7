import slugify from '@sindresorhus/slugify';
import { pinyin } from 'pinyin-pro';
import { cleanWords } from './clean-words.ts';

/** Long enough for a headline, short enough for an address that is read out. */
const LONGEST = 60;

/** Names that Windows keeps for itself, with any ending: a folder of that name cannot be checked out there. */
const KEPT_BY_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The id a title gives: small letters, digits and hyphens, at most 60 characters, cut between two words.
 *
 * Chinese is written in pinyin without tones, other scripts as far as they can be.
 *
 * @returns undefined when the title leaves nothing, as emoji do
 */
export function idFromTitle(title: string): string | undefined {
  const spelt = pinyin(cleanWords(title), { toneType: 'none', nonZh: 'consecutive', v: true });
  const id = slugify(spelt, {
    decamelize: false,
    // By default these two are spelt out, and no other emoji is.
    customReplacements: [
      ['♥', ''],
      ['🦄', ''],
    ],
  }).replace(/[^a-z0-9-]/g, '');
  return shorten(id.replace(/-+/g, '-').replace(/^-|-$/g, '')) || undefined;
}

/** Whether an id would make a file or folder that Windows refuses. */
export function isKeptByWindows(id: string): boolean {
  return KEPT_BY_WINDOWS.test(id);
}

function shorten(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.lastIndexOf('-', LONGEST);
  return id.slice(0, cut > 0 ? cut : LONGEST);
}
