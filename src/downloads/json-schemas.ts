import type { Address } from './address.ts';
import type { JsonSchema } from './describe-schema.ts';
import type { PublishedTable } from './published-table.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schemas at /data/schema/, by file name: of one record, and of the file that holds them. */
export function jsonSchemasOf(table: PublishedTable, address: Address): Record<string, JsonSchema> {
  return {
    [`${table.singular}.schema.json`]: recordSchema(table, address),
    [`${table.name}.schema.json`]: fileSchema(table, address),
  };
}

function recordSchema({ singular, title, schema, alsoTrue }: PublishedTable, address: Address): JsonSchema {
  return {
    $schema: DRAFT,
    $id: address(`/data/schema/${singular}.schema.json`),
    title: `${title}: one record`,
    description: `A record of ${address('/data/')}. Checked before it is published, though JSON Schema cannot say it: ${alsoTrue.join(' ')}`,
    ...schema,
  };
}

function fileSchema({ name, singular, title, description }: PublishedTable, address: Address): JsonSchema {
  const text = (meaning: string): JsonSchema => ({ description: meaning, type: 'string' });
  const uri = (meaning: string): JsonSchema => ({ ...text(meaning), format: 'uri' });
  const day = (meaning: string): JsonSchema => ({ ...text(meaning), format: 'date' });
  return {
    $schema: DRAFT,
    $id: address(`/data/schema/${name}.schema.json`),
    title,
    description,
    ...objectOf({
      $schema: uri('The address of this schema.'),
      title: text('What the file holds.'),
      description: text('What one record is.'),
      publisher: text('Whom to name when you use it.'),
      source: uri('The page that documents the file, to link to when you use it.'),
      licence: {
        description: 'The terms of use.',
        ...objectOf({ name: text('The short name of the licence.'), url: uri('Its text.') }),
      },
      version: day('The last of the days in “verified_through”.'),
      verified_through: {
        description: 'Days through which the parts of the record were checked. Nothing is said about later days.',
        ...objectOf({
          milestones: day('The steps of the trade war and the talks.'),
          list: day('The text of the list.'),
          federal_register: day('The rules in the Federal Register.'),
        }),
      },
      count: { description: 'How many records there are.', type: 'integer', minimum: 0 },
      records: { description: 'The records.', type: 'array', items: { $ref: `${singular}.schema.json` } },
    }),
  };
}

/** An object that has these fields, all of them, and no other. */
function objectOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
