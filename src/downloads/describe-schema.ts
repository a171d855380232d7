import { z } from 'zod';
import { calendarDateSchema, calendarDaySchema } from '../record/calendar-date-schema.ts';
import { sourceSchema } from '../record/source.ts';

/** What a field means, by its name; a field inside another is "truce.name". */
export type Meanings = Readonly<Record<string, string>>;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The form of a date that may be a day, a month or a year. Which days exist, JSON Schema cannot say. */
const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/**
 * The JSON Schema of a published record, with what each field means.
 *
 * @param meanings - one for each field, those inside others included
 * @throws {Error} for a field without a meaning, and for a meaning without a field
 */
export function describeSchema(schema: z.ZodType, meanings: Meanings): JsonSchema {
  const bare = z.toJSONSchema(schema, { io: 'output', override: sayMore }) as JsonSchema;
  const fields = new Set(fieldsOf(bare));
  const left = Object.keys(meanings).filter((name) => !fields.has(name));
  if (left.length > 0) throw new Error(`There is no field "${left.join('", "')}" that the meaning could be for.`);
  return describeFields(bare, meanings, '');
}

/** What zod keeps to itself, because it stands in a refinement, and what it says in too many words. */
function sayMore({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const is = (other: z.ZodType) => (zodSchema as z.core.$ZodType) === other;
  if (is(calendarDaySchema)) jsonSchema.format = 'date';
  if (is(calendarDateSchema)) jsonSchema.pattern = DATE_PATTERN;
  if (is(sourceSchema.shape.url)) jsonSchema.format = 'uri';
  // A field with a default is always written, so there is nothing to assume.
  delete jsonSchema.default;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  const choices = jsonSchema.anyOf?.map(({ const: only }) => only);
  if (choices?.every((choice) => choice !== undefined)) {
    delete jsonSchema.anyOf;
    jsonSchema.enum = choices;
    if (choices.every(Number.isInteger)) jsonSchema.type = 'integer';
  }
}

/** zod shares parts that look alike between fields, so the meanings are put in afterwards, on copies. */
function describeFields(schema: JsonSchema, meanings: Meanings, before: string): JsonSchema {
  const { items, properties } = schema;
  const copy = { ...schema };
  if (typeof items === 'object' && !Array.isArray(items)) copy.items = describeFields(items, meanings, before);
  if (properties) {
    copy.properties = Object.fromEntries(
      Object.entries(propertiesOf(schema)).map(([name, property]) => {
        const meaning = meanings[before + name];
        if (meaning === undefined) throw new Error(`The field "${before}${name}" has no meaning. Say what it holds.`);
        return [name, { description: meaning, ...describeFields(property, meanings, `${before}${name}.`) }];
      }),
    );
  }
  return copy;
}

/** Every field of a schema, those inside others included, e.g. "truce" and "truce.name". */
export function fieldsOf(schema: JsonSchema, before = ''): string[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) => [
    before + name,
    ...fieldsOf(property, `${before}${name}.`),
  ]);
}

/** The schema of one field, e.g. of "truce.name". */
export function fieldSchema(schema: JsonSchema, field: string): JsonSchema {
  return field.split('.').reduce<JsonSchema>((at, name) => {
    const next = propertiesOf(at)[name];
    if (!next) throw new Error(`There is no field "${field}".`);
    return next;
  }, schema);
}

/** The fields of an object, or of the objects in a list. */
function propertiesOf({ properties, items }: JsonSchema): Record<string, JsonSchema> {
  if (typeof items === 'object' && !Array.isArray(items)) return propertiesOf(items);
  return (properties ?? {}) as Record<string, JsonSchema>;
}
