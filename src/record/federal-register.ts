import { z } from 'zod';

const CITATION = /^(\d{2,3}) FR (\d{1,6})$/;

/** A page of the Federal Register: volume and page. */
export interface FrCitation {
  readonly volume: number;
  readonly page: number;
}

/**
 * Reads a citation such as "84 FR 54002".
 *
 * @throws {RangeError} when the text is not of that form
 */
export function parseFrCitation(text: string): FrCitation {
  const match = CITATION.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a Federal Register citation like "84 FR 54002".`);
  return { volume: Number(match[1]), page: Number(match[2]) };
}

/** The Federal Register's own address for a citation; untested for pages inside a rule. */
export function frCitationUrl(text: string): string {
  const { volume, page } = parseFrCitation(text);
  return `https://www.federalregister.gov/citation/${volume}-FR-${page}`;
}

export const frCitationSchema = z
  .string({ error: 'Write the citation in quotes, like "84 FR 54002".' })
  .regex(CITATION, { error: 'Write the citation as volume, FR, page, like "84 FR 54002".' });
