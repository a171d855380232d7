/**
 * A name as it is compared: small letters without accents and punctuation, one space between words.
 *
 * Apostrophes vanish ("Xi'an" is "xian"); letters and figures that stand alone are drawn together, so that
 * "A.C.", "A C" and "AC" are one word, and so are "R&D" and "RD".
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=^| )[^ ](?: [^ ](?= |$))+/gu, (singles) => singles.replaceAll(' ', ''));
}
