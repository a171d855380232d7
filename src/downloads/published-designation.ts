import { z } from 'zod';
import { calendarDaySchema } from '../record/calendar-date-schema.ts';
import { isFloor } from '../record/count-events.ts';
import { axisDate, type Designation, designationSchema } from '../record/designation.ts';
import type { Address } from './address.ts';
import { withoutFields } from './pick-fields.ts';
import { sourceMeanings } from './source-meanings.ts';

/** For whoever checks the record next, and on no page: what was read, and what is remembered only. */
const WORKING_NOTES = ['evidence', 'notes', 'fr_document_hint'] as const;

const { id, ...shape } = withoutFields(designationSchema.shape, WORKING_NOTES);

/** A rule as others get it: the record without its working notes, with its address and the day it stands at. */
export const publishedDesignationSchema = z.strictObject({
  id,
  url: z.url(),
  date: calendarDaySchema,
  ...shape,
  chart_count_is_floor: z.boolean(),
});
export type PublishedDesignation = z.infer<typeof publishedDesignationSchema>;

export function publishDesignation(rule: Designation, address: Address): PublishedDesignation {
  return publishedDesignationSchema.parse({
    ...withoutFields(rule, WORKING_NOTES),
    url: address(`/designations/${rule.id}/`),
    date: axisDate(rule),
    chart_count_is_floor: isFloor(rule.chart_count_basis),
  });
}

export const designationMeanings = {
  id: 'Names the rule. Permanent, part of its page’s address, and what other files refer to.',
  url: 'The rule’s page, with everything known about it.',
  date: 'The day the rule stands at on the timeline: the day it took effect, else the day it was published.',
  title: 'The rule’s official title. Where “unconfirmed” names it, the title is ours.',
  fr_citation:
    'Where the rule begins in the Federal Register: volume, FR, page. Where “unconfirmed” names it, the page is remembered and was not seen.',
  cite_display:
    'The citation the site prints: the confirmed first page, else the page inside the rule that the official list prints.',
  el_citations: 'Every Federal Register page the official list cites for this rule’s entries.',
  fr_document: 'The Federal Register’s document number, only where we saw it.',
  announced: 'The day the rule was announced or put on public display. Empty where not known.',
  published: 'The day the Federal Register printed it.',
  effective: 'The day it took effect. Empty where not known.',
  action:
    'What the rule does: addition to the list, removal, modification of entries, general-license (temporary general licence), or rule (a change of the rules themselves).',
  research:
    '“done”, or “not-yet” for a rule that is known only from entries which still stand on the list. Leave these out of any analysis of grounds.',
  entities_added_total:
    'Organisations added in all countries, as the rule or reports on it state. Empty where not stated.',
  entries_added_total:
    'Entries added in all countries. More than organisations where one organisation is listed under several countries.',
  entities_added_china:
    'Organisations added under China, as stated. Since 23 December 2020 the rules count Hong Kong under China.',
  entities_added_hk:
    'Organisations added under Hong Kong, where the rule or reports state it apart. Do not add the two: in 2019-05-14-iran-pla the same parties stand in both.',
  entities_removed: 'Organisations the rule took off the list, all countries.',
  entities_removed_china: 'Organisations it took off the list under China.',
  chart_count:
    'Organisations, and persons listed by name, in China and Hong Kong the rule added; bare addresses are not counted. The number to add up or plot.',
  chart_count_basis:
    'What chart_count rests on: “rule” (stated in the rule), “press” (stated in reports on it) or “list” (counted on the list as it stands).',
  chart_count_note: 'How the number was arrived at, in words.',
  entities: 'Ids of the entries that cite this rule and still stand on the list; see the file of entities.',
  label: 'A few words for the timeline.',
  notable: 'Names readers may know, as printed on the list.',
  notable_complete: 'Whether “notable” names every organisation in China and Hong Kong that the rule added.',
  notable_note: 'A remark on these names.',
  notable_removed: 'Names the rule took off the list.',
  reason:
    'The ground the US government stated, in our words. Where “unconfirmed” names it, it is background knowledge that no source we read confirms.',
  theme: 'The main subject of the stated ground. One word of a closed list; our choice, not the government’s.',
  themes_secondary: 'Further subjects.',
  sources: 'Where it can be checked, the primary source first.',
  ...sourceMeanings('sources'),
  confidence:
    'How far the record is confirmed by material we read: “high” (confirmed), “medium” (partly), “low” (not yet).',
  unconfirmed: 'Fields of this record that no source we read confirms, by their names.',
  chart_count_is_floor:
    'True where chart_count leaves out whoever has left the list since. Say “at least”; a sum is a floor as soon as one part of it is.',
} satisfies Record<keyof PublishedDesignation, string> & Record<string, string>;
