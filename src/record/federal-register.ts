import { z } from 'zod';

const CITATION = /^(\d{2,3}) FR (\d{1,6})$/;

/** A page of the Federal Register: volume and first page, like "84 FR 54002". */
export const frCitationSchema = z
  .string({ error: 'Write the citation in quotes, like "84 FR 54002".' })
  .regex(CITATION, { error: 'Write the citation as volume, FR, page, like "84 FR 54002".' });
