import type { Finding } from '../reader/finding.ts';

interface WordSlip {
  readonly message: string;
  readonly severity: Finding['severity'];
}

/** Letters of an alternative text; more is a caption, which everybody can read. */
export const longestAlt = 250;

const error = (message: string): WordSlip => ({ message, severity: 'error' });
const advice = (message: string): WordSlip => ({ message, severity: 'warning' });

/**
 * What is wrong with the words for whoever cannot see a picture.
 *
 * @param file - the name of the picture's file
 */
export function slipInAlt(alt: string, file: string): WordSlip | undefined {
  const stem = file.replace(/\.\w+$/, '');
  if (plain(alt) === plain(file) || plain(alt) === plain(stem) || /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(alt))
    return error(
      'This is the name of the file, which says nothing of what is seen. Write in a sentence what the picture shows, like alt="Liu He and Donald Trump sign papers at a long table".',
    );
  const opening = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|illustration) (?:of|showing|shows)\b/i.exec(
    alt,
  )?.[0];
  if (opening !== undefined)
    return advice(
      `Programs that read aloud say by themselves that it is a picture. Leave "${opening}" out, and begin with what is seen.`,
    );
  if (alt.length > longestAlt)
    return advice(
      `The alternative text has ${alt.length} letters; about ${longestAlt} are heard in one breath. Say what is seen, and put the rest into the caption.`,
    );
  return undefined;
}

/** Whether a credit names somebody. */
export function slipInCredit(credit: string): WordSlip | undefined {
  if (!/^(?:unknown|none|internet|the internet|google(?: images)?|web|source|n\/?a|\?+|-+|tbd|todo)\.?$/i.test(credit))
    return undefined;
  return error(
    `"${credit}" names nobody. Write who made the picture, and where it was published; where that is not known, it cannot be shown.`,
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
