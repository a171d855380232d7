import { confidenceSchema, evidenceSchema, unconfirmedSchema } from './event-fields.ts';
import { sourcesSchema } from './source.ts';

/** What every event owes its readers: where it can be checked, and how far it has been. */
export const proofFields = {
  sources: sourcesSchema,
  confidence: confidenceSchema,
  unconfirmed: unconfirmedSchema.default([]),
  evidence: evidenceSchema.default([]),
};
