import type { CellValue, Column } from './column.ts';
import type { JsonSchema } from './describe-schema.ts';
import { publishDesignation } from './published-designation.ts';
import { publishEntities } from './published-entity.ts';
import { publishMilestone } from './published-milestone.ts';
import type { Publication } from './publication.ts';
import {
  designationColumns,
  designationJsonSchema,
  entityColumns,
  entityJsonSchema,
  milestoneColumns,
  milestoneJsonSchema,
} from './tables.ts';
import { formatCell, writeCsv } from './write-csv.ts';

/** A column together with what stands in it. */
export interface FilledColumn extends Omit<Column<never>, 'read'> {
  /** The first cell that is not empty, as written; empty when none is. */
  readonly example: string;
  /** Share of rows with something in the cell, from 0 to 1. */
  readonly filled: number;
}

export type TableName = 'designations' | 'milestones' | 'entities';

/** One kind of record, ready to be written as CSV and JSON. */
export interface PublishedTable {
  readonly name: TableName;
  /** One of its records: "designation". */
  readonly singular: string;
  readonly title: string;
  readonly description: string;
  /** The schema of one record in JSON, described. */
  readonly schema: JsonSchema;
  /** What holds for every record, and JSON Schema cannot say. */
  readonly alsoTrue: readonly string[];
  readonly items: readonly object[];
  readonly columns: readonly FilledColumn[];
  readonly csv: string;
}

/** The three kinds of records, in the order of the data page. */
export function publishTables({ record, address }: Publication): PublishedTable[] {
  return [
    fillTable(
      {
        name: 'designations',
        singular: 'designation',
        title: 'Entity List rules on China and Hong Kong',
        description:
          'One record for each rule in the Federal Register: what it did, when, on which stated ground, how many organisations it added, and where it can be checked.',
        schema: designationJsonSchema,
        alsoTrue: [
          'Every date is a day that exists.',
          '“announced” is not later than “published”.',
          '“date” is “effective”, else “published”.',
          'Every id in “entities” is in the file of entities, and in no other rule.',
          'Every name in “unconfirmed” is a field of this record.',
        ],
      },
      designationColumns,
      record.designations.map((rule) => publishDesignation(rule, address)),
    ),
    fillTable(
      {
        name: 'milestones',
        singular: 'milestone',
        title: 'Milestones of the trade war and the talks',
        description:
          'One record for each step of the two governments, or of a court: tariffs, export controls, talks, deals and truces, each with its sources.',
        schema: milestoneJsonSchema,
        alsoTrue: [
          'Every date is a day, month or year that exists.',
          '“until” and “truce.until” end after “date” begins.',
          'A milestone of the kind tariff-us or tariff-china has a “direction”.',
          'Every id in “related.designation” is in the file of designations.',
          'Every name in “unconfirmed” is a field of this record.',
        ],
      },
      milestoneColumns,
      record.milestones.map((milestone) => publishMilestone(milestone, address)),
    ),
    fillTable(
      {
        name: 'entities',
        singular: 'entity',
        title: 'Entries of the Entity List under China',
        description:
          'One record for each entry that stood under China (Hong Kong included) on the list, with the rule that added it and what a licence request may expect.',
        schema: entityJsonSchema,
        alsoTrue: [
          'The id in “designation” is in the file of designations, and that rule names this entry.',
          '“fr_citation” and “fr_date” are in “fr_history”, except where the list prints only a later revision.',
          'Every code in “license_requirement” and “license_policy” has its words beside it.',
        ],
      },
      entityColumns,
      publishEntities(record, address),
    ),
  ];
}

function fillTable<Item extends object>(
  facts: Omit<PublishedTable, 'items' | 'columns' | 'csv'>,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): PublishedTable {
  const filled = columns.map(({ read, ...column }) => {
    const values = items.map(read).filter(isFilled);
    const [first] = values;
    return {
      ...column,
      example: first === undefined ? '' : formatCell(first, column.name),
      filled: items.length === 0 ? 0 : values.length / items.length,
    };
  });
  return { ...facts, items, columns: filled, csv: writeCsv(columns, items) };
}

function isFilled(value: CellValue): boolean {
  return value !== undefined && value !== '' && !(typeof value === 'object' && value.length === 0);
}
