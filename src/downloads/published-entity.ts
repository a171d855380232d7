import { z } from 'zod';
import { axisDate, designationSchema } from '../record/designation.ts';
import { type Entity, entitySchema } from '../record/entity.ts';
import { licencePolicies, licenceRequirements } from '../record/licence-policy.ts';
import type { TheRecord } from '../record/record.ts';
import type { Address } from './address.ts';

const { id, name, aliases, license_policy, license_requirement, ...shape } = entitySchema.shape;
const rule = designationSchema.shape;

/** An entry as others get it: the line of the list, and beside it what the rule that added it says. */
export const publishedEntitySchema = z.strictObject({
  id,
  url: z.url(),
  name,
  aliases,
  chinese_name: z.string().optional(),
  chinese_name_is_ours: z.boolean().optional(),
  ...shape,
  license_requirement,
  license_requirement_words: z.array(z.string()),
  license_policy,
  license_policy_words: z.string().optional(),
  designation: rule.id,
  year: z.int(),
  theme: rule.theme,
  designation_confidence: rule.confidence,
  designation_unconfirmed: rule.unconfirmed,
});
export type PublishedEntity = z.infer<typeof publishedEntitySchema>;

/**
 * Every entry of the list, in the order of the record.
 *
 * @throws {Error} for an entry that no rule names, or a code that has no words; the check and a test exclude both
 */
export function publishEntities(record: TheRecord, address: Address): PublishedEntity[] {
  const rules = new Map(record.designations.flatMap((rule) => rule.entities.map((entry) => [entry, rule] as const)));
  const remarks = new Map(record.remarks.flatMap((remark) => remark.entities.map((entry) => [entry, remark] as const)));
  return record.entities.map((entity) => {
    const rule = rules.get(entity.id);
    if (!rule) throw new Error(`No rule in content/designations/ names the entry "${entity.id}".`);
    const remark = remarks.get(entity.id);
    return publishedEntitySchema.parse({
      ...entity,
      url: address(`/entities/${entity.id}/`),
      ...(remark?.chinese === undefined
        ? {}
        : { chinese_name: remark.chinese, chinese_name_is_ours: remark.chinese_is_ours }),
      license_requirement_words: entity.license_requirement.map((code) => wordsFor(licenceRequirements, code)),
      ...policyWords(entity),
      designation: rule.id,
      year: Number(axisDate(rule).slice(0, 4)),
      theme: rule.theme,
      designation_confidence: rule.confidence,
      designation_unconfirmed: rule.unconfirmed,
    });
  });
}

function policyWords({ license_policy: code }: Entity): { license_policy_words?: string } {
  return code === undefined ? {} : { license_policy_words: wordsFor(licencePolicies, code) };
}

function wordsFor(vocabulary: typeof licencePolicies, code: string): string {
  const entry = vocabulary[code];
  if (!entry) throw new Error(`The licence code "${code}" has no words in src/record/licence-policy.ts.`);
  return entry.words;
}

export const entityMeanings = {
  id: 'Names the entry. Permanent, part of its page’s address, and what other files refer to. Made by us; the list has no numbers.',
  url: 'The entry’s page.',
  name: 'The name as printed on the list.',
  aliases: 'Other names the list prints for the same organisation.',
  chinese_name: 'The name in Chinese, where we added it. The list itself prints no Chinese.',
  chinese_name_is_ours: 'True where the Chinese name is our rendering and not the organisation’s own.',
  kind: '“entity”, or “address” for a line that lists a bare address. Leave addresses out when you count organisations.',
  country: 'Read off the address text: CN (mainland China, or mixed) or HK (Hong Kong only).',
  city: 'The first city recognised in the address; for an organisation with several addresses it need not be the seat.',
  has_hk_address: 'Whether any of its addresses is in Hong Kong.',
  fr_citation:
    'The first Federal Register citation the list prints beside the entry, a page inside the rule that added it. For one entry it comes from the Consolidated Screening List.',
  fr_date: 'The date the list prints beside it: as a rule the day of publication, now and then the day it took effect.',
  fr_history: 'Every citation of the entry, the first included, with its date where the list prints one.',
  'fr_history.citation': 'A Federal Register page: volume, FR, page.',
  'fr_history.date': 'The date the list prints beside it.',
  license_requirement:
    'For which goods a licence is needed, as short codes: one for the goods, and one more where a rule on goods made abroad applies.',
  license_requirement_words: 'The same in plain words, in the same order.',
  license_policy:
    'How a request for a licence is judged, as a short code. Empty where no match was found in the Consolidated Screening List.',
  license_policy_words: 'The same in plain words.',
  on_csl:
    'Whether the Consolidated Screening List of the US government, as of the day in verified_through.list, has the entry too.',
  designation: 'Id of the rule that added the entry; see the file of designations.',
  year: 'The year of that rule’s date.',
  theme: 'The theme of that rule. It is the rule’s, and need not fit every organisation in it.',
  designation_confidence: 'How far the record of that rule is confirmed: “high”, “medium” or “low”.',
  designation_unconfirmed:
    'Fields of that rule’s record that no source we read confirms. Where “theme” or “reason” is among them, handle the theme with care.',
} satisfies Record<keyof PublishedEntity, string> & Record<string, string>;
