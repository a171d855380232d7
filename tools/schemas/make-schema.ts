import { z } from 'zod';
import { calendarDateSchema, calendarDaySchema } from '../../src/record/calendar-date-schema.ts';
import { sourceSchema } from '../../src/record/source.ts';
import { rateCounters, rateSides } from '../../src/record/tariff-rates.ts';
import * as vocabulary from '../../src/record/vocabulary.ts';
import { sayPlainly } from '../../src/reader/schema-words.ts';

/** A JSON Schema, draft 7, with the words the YAML extension knows besides, like `errorMessage`. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The form of dates. Which days exist, JSON Schema cannot say; the check does. */
const DAY = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const ADDRESS = '^[Hh][Tt][Tt][Pp][Ss]?://\\S+\\.\\S+$';

/** Labels of the words of closed lists, shown beside them. */
const labelled: readonly Readonly<Record<string, string>>[] = [
  ...Object.values(vocabulary).filter((words) => typeof words === 'object'),
  rateCounters,
  rateSides,
];

/**
 * What a schema of src/record/ asks of a file, as JSON Schema, with the sentences the check would say.
 *
 * Ids that name other records are text of a certain form here: a list of them would be stale with the next file.
 */
export function makeSchema(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: sayMore }) as JsonSchema;
  delete made.$schema;
  const names = Object.keys(made.properties ?? {});
  const unconfirmed = made.properties?.unconfirmed;
  if (typeof unconfirmed === 'object' && unconfirmed.items && made.properties) {
    const items = unconfirmed.items as JsonSchema;
    // Where only some fields can be doubted, the schema has said so already.
    if (!items.enum) made.properties.unconfirmed = { ...unconfirmed, items: { ...items, enum: names } };
  }
  return made;
}

function sayMore({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const schema = zodSchema as z.core.$ZodType;
  if (schema === calendarDaySchema) jsonSchema.pattern = DAY;
  if (schema === calendarDateSchema) jsonSchema.pattern = DATE;
  if (schema === sourceSchema.shape.url) jsonSchema.pattern = ADDRESS;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  // An empty list is no help to somebody who completes a word.
  if (typeof jsonSchema.default === 'object') delete jsonSchema.default;
  joinChoices(jsonSchema);
  nameWords(jsonSchema);
  const message = messageFor(schema, jsonSchema);
  if (message !== undefined) jsonSchema.errorMessage = message;
  if (jsonSchema.pattern !== undefined) jsonSchema.patternErrorMessage = messageFor(schema, jsonSchema, '§') ?? message;
}

/** "One of these words" in one keyword: editors complete it better than a union of constants. */
function joinChoices(jsonSchema: JsonSchema): void {
  const choices = jsonSchema.anyOf?.map(({ const: only }) => only);
  if (!choices?.every((choice) => choice !== undefined)) return;
  delete jsonSchema.anyOf;
  jsonSchema.enum = choices;
}

function nameWords(jsonSchema: JsonSchema): void {
  const words = jsonSchema.enum;
  if (!words) return;
  const labels = labelled.find(
    (list) => Object.keys(list).length === words.length && words.every((word) => Object.hasOwn(list, String(word))),
  );
  if (labels) jsonSchema.enumDescriptions = words.map((word) => labels[String(word)]);
}

/** What the check says of a value that cannot be right; groups and lists have words enough from the editor. */
function messageFor(
  schema: z.core.$ZodType,
  { type, enum: words }: JsonSchema,
  wrong: unknown = {},
): string | undefined {
  if (type === 'object' || (type === undefined && !words)) return undefined;
  return z.safeParse(schema, wrong, { error: sayPlainly }).error?.issues[0]?.message;
}
