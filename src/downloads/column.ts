import { fieldSchema, type JsonSchema } from './describe-schema.ts';

/** What stands in one cell, before it is written. Several texts share a cell, joined. */
export type CellValue = string | number | boolean | undefined | readonly string[];

/** The words of Table Schema for what a cell may hold. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
}

/** One column of a CSV file. */
export interface Column<Item> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly format?: 'uri' | undefined;
  /** Whether a cell may hold several texts. */
  readonly isList: boolean;
  readonly meaning: string;
  readonly constraints: Constraints;
  readonly read: (item: Item) => CellValue;
}

/** What stands between several texts in one cell. No text of the record holds it. */
export const LIST_SEPARATOR = ' | ';

/**
 * Columns that are fields of a published record, typed and explained as its schema types and explains them.
 *
 * @param schema - the described schema of the record
 * @returns makes a column of a field; `read` is left out where the field is a text, number, truth or list of texts
 */
export function columnsOf<Item extends object>(schema: JsonSchema) {
  return (field: string, read?: (item: Item) => CellValue): Column<Item> => {
    const described = fieldSchema(schema, field);
    const isList = described.type === 'array';
    return {
      name: field.replaceAll('.', '_'),
      ...typeOf(described),
      isList,
      meaning: described.description ?? '',
      constraints: isList ? {} : constraintsOf(described, field, schema),
      read: read ?? ((item) => item[field as keyof Item] as CellValue),
    };
  };
}

function typeOf({ type, format }: JsonSchema): Pick<Column<never>, 'type' | 'format'> {
  if (type === 'integer' || type === 'boolean') return { type };
  if (format === 'date') return { type: 'date' };
  return format === 'uri' ? { type: 'string', format } : { type: 'string' };
}

function constraintsOf(described: JsonSchema, field: string, schema: JsonSchema): Constraints {
  const { pattern, minimum } = described;
  const isKey = field === 'id';
  return {
    ...(schema.required?.includes(field) ? { required: true } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(described.enum ? { enum: described.enum as (string | number)[] } : {}),
    // Table Schema's patterns fit the whole text and know no anchors. Addresses have their format instead.
    ...(pattern !== undefined && described.format !== 'uri' ? { pattern: pattern.replace(/^\^|\$$/g, '') } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
