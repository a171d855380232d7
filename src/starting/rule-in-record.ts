import type { Known, Refusal } from './plan.ts';

/**
 * Refuses a rule that the record has, by its document number or by its first page.
 *
 * Two short rules may begin on one page, so a page settles it only where not both document numbers are known.
 */
export function ruleInRecord(fields: Readonly<Record<string, unknown>>, { rules }: Known): Refusal | undefined {
  const document = fields['fr_document'];
  const citations = [fields['fr_citation'], fields['cite_display']].filter((page) => typeof page === 'string');
  for (const rule of rules) {
    if (typeof document === 'string' && document === (rule.document ?? rule.hint)) {
      return refuse(`document ${document}`, rule.file);
    }
    const page = citations.find((citation) => rule.citations.includes(citation));
    const areTwo = typeof document === 'string' && rule.document !== undefined;
    if (page !== undefined && !areTwo) return refuse(page, rule.file);
  }
  return undefined;
}

function refuse(what: string, file: string): Refusal {
  return { refused: `The rule (${what}) is in the record already: ${file}. Change that file instead.` };
}
