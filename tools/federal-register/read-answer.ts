import { z } from 'zod';
import { isCalendarDate } from '../../src/record/calendar-date.ts';

const day = z.string().refine((text) => text.length === 10 && isCalendarDate(text));
const text = z.string().nullish();

/**
 * One document as the Federal Register's API gives it (documents/{number}.json), as far as it is read here. What the
 * API adds besides is passed over; what it may leave out may be null or missing.
 */
const documentSchema = z.object({
  document_number: z.string().regex(/^(?:[A-Z]\d+-)?[A-Z0-9]+-\d+$/i),
  title: z.string().trim().min(1),
  publication_date: day,
  /** "Rule", "Proposed Rule", "Notice", "Presidential Document" or "Uncategorized Document". */
  type: text,
  action: text,
  abstract: text,
  /** The paragraph DATES of the document. */
  dates: text,
  effective_on: day.nullish(),
  /** "84 FR 54002"; else it is put together from volume and page. */
  citation: text,
  volume: z.int().nullish(),
  start_page: z.int().nullish(),
  end_page: z.int().nullish(),
  html_url: text,
  pdf_url: text,
  /** For a correction: the API's address of what it corrects. */
  correction_of: text,
  /** The API's addresses of corrections of this document. */
  corrections: z.array(z.string()).nullish(),
  agencies: z.array(z.object({ name: text, raw_name: text })).nullish(),
  docket_ids: z.array(z.string()).nullish(),
  regulation_id_numbers: z.array(z.string()).nullish(),
  cfr_references: z
    .array(
      z.object({ title: z.union([z.int(), z.string()]).nullish(), part: z.union([z.int(), z.string()]).nullish() }),
    )
    .nullish(),
});

/** A document of the Federal Register. */
export type RegisterDocument = z.infer<typeof documentSchema>;

/** The answer, or a sentence about why it is none. */
export type AnswerReading = { readonly document: RegisterDocument } | { readonly unread: string };

const SHAPE =
  'The answer of https://www.federalregister.gov/api/v1/documents/NUMBER.json for one document is expected.';

/** Reads an answer of the Federal Register's API. It does not throw. */
export function readAnswer(answer: string): AnswerReading {
  let data: unknown;
  try {
    data = JSON.parse(answer.replace(/^\uFEFF/, ''));
  } catch {
    const isPage = /^\s*</.test(answer);
    return { unread: `This is ${isPage ? 'a web page and not an answer of the API' : 'not JSON'}. ${SHAPE}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { unread: `This holds no document. ${SHAPE}` };
  if ('results' in data) return { unread: `This is a list of documents. ${SHAPE}` };
  if (!('document_number' in data) && ('errors' in data || 'status' in data))
    return { unread: 'The Federal Register knows no such document. Check the number.' };
  const read = documentSchema.safeParse(data);
  if (read.success) return { document: read.data };
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  return {
    unread: `In this answer ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} missing or not as expected. ${SHAPE}`,
  };
}

/** The first page as it is cited, like "84 FR 54002"; undefined where the answer does not say. */
export function citationOf({ citation, volume, start_page }: RegisterDocument): string | undefined {
  const printed = citation?.trim();
  if (printed && /^\d{2,3} FR \d{1,6}$/.test(printed)) return printed;
  return volume && start_page ? `${volume} FR ${start_page}` : undefined;
}

/** Whether it puts right an earlier document: its number begins like "C1-". */
export function isCorrection({ document_number, correction_of }: RegisterDocument): boolean {
  return /^C\d+-/i.test(document_number) || Boolean(correction_of);
}

/** The number of the document that this one puts right. */
export function correctedNumber({ document_number, correction_of }: RegisterDocument): string | undefined {
  return /^C\d+-(.+)$/i.exec(document_number)?.[1] ?? /([A-Z0-9]+-\d+)(?:\.json)?\/?$/i.exec(correction_of ?? '')?.[1];
}

/** Where a reader finds it: the address in the answer when it is the government's, else the one every number has. */
export function addressOf({ document_number, html_url }: RegisterDocument): string {
  const isOfficial = /^https:\/\/www\.(federalregister|govinfo)\.gov\/\S+$/.test(html_url ?? '');
  return isOfficial && html_url ? html_url : `https://www.federalregister.gov/d/${document_number}`;
}
