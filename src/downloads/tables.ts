import { type Column, columnsOf } from './column.ts';
import { describeSchema } from './describe-schema.ts';
import { designationMeanings, type PublishedDesignation, publishedDesignationSchema } from './published-designation.ts';
import { entityMeanings, type PublishedEntity, publishedEntitySchema } from './published-entity.ts';
import { milestoneMeanings, type PublishedMilestone, publishedMilestoneSchema } from './published-milestone.ts';
import { sourceColumns } from './source-columns.ts';

/** What a record of each kind looks like in JSON, with what each field means. */
export const designationJsonSchema = describeSchema(publishedDesignationSchema, designationMeanings);
export const milestoneJsonSchema = describeSchema(publishedMilestoneSchema, milestoneMeanings);
export const entityJsonSchema = describeSchema(publishedEntitySchema, entityMeanings);

const ofRule = columnsOf<PublishedDesignation>(designationJsonSchema);
const ofStep = columnsOf<PublishedMilestone>(milestoneJsonSchema);
const ofEntry = columnsOf<PublishedEntity>(entityJsonSchema);

/** The columns of designations.csv. Their order is a promise (docs/contracts/data.md): add at the end. */
export const designationColumns: readonly Column<PublishedDesignation>[] = [
  ...['id', 'url', 'title', 'date', 'announced', 'published', 'effective', 'action'].map((field) => ofRule(field)),
  ...['theme', 'themes_secondary', 'reason'].map((field) => ofRule(field)),
  ...['chart_count', 'chart_count_basis', 'chart_count_is_floor', 'chart_count_note'].map((field) => ofRule(field)),
  ...['entities_added_total', 'entries_added_total', 'entities_added_china'].map((field) => ofRule(field)),
  ...['entities_added_hk', 'entities_removed', 'entities_removed_china'].map((field) => ofRule(field)),
  ...['notable', 'notable_complete', 'notable_note', 'notable_removed', 'entities'].map((field) => ofRule(field)),
  ...['fr_citation', 'cite_display', 'el_citations', 'fr_document', 'label'].map((field) => ofRule(field)),
  ...['research', 'confidence', 'unconfirmed'].map((field) => ofRule(field)),
  ...sourceColumns,
];

/** The columns of milestones.csv; the same promise. */
export const milestoneColumns: readonly Column<PublishedMilestone>[] = [
  ...['id', 'url', 'title', 'date', 'until', 'first_day', 'last_day', 'kind', 'actor'].map((field) => ofStep(field)),
  ...['direction', 'summary', 'significance', 'location', 'talks_round', 'label'].map((field) => ofStep(field)),
  ofStep('truce.name', ({ truce }) => truce?.name),
  ofStep('truce.until', ({ truce }) => truce?.until),
  ofStep('truce.why', ({ truce }) => truce?.why),
  {
    name: 'related_designations',
    type: 'string',
    isList: true,
    meaning:
      'Ids of the Entity List rules this step concerns, where a source makes the connection. Which source, and what it says, is in the JSON file.',
    constraints: {},
    read: ({ related }) => related.map(({ designation }) => designation),
  },
  ...['note', 'confidence', 'unconfirmed'].map((field) => ofStep(field)),
  ...sourceColumns,
];

/** The columns of entities.csv; the same promise. */
export const entityColumns: readonly Column<PublishedEntity>[] = [
  ...['id', 'url', 'name', 'aliases', 'chinese_name', 'chinese_name_is_ours', 'kind'].map((field) => ofEntry(field)),
  ...['country', 'city', 'has_hk_address', 'fr_citation', 'fr_date'].map((field) => ofEntry(field)),
  {
    name: 'fr_citations',
    type: 'string',
    isList: true,
    meaning: 'Every citation of the entry, the first included. Their dates are in the JSON file, as fr_history.',
    constraints: {},
    read: ({ fr_history }) => fr_history.map(({ citation }) => citation),
  },
  ...['license_requirement', 'license_requirement_words'].map((field) => ofEntry(field)),
  ...['license_policy', 'license_policy_words', 'on_csl'].map((field) => ofEntry(field)),
  ...['designation', 'year', 'theme', 'designation_confidence'].map((field) => ofEntry(field)),
  ofEntry('designation_unconfirmed'),
];
