import type { z } from 'zod';
import type { FieldPath } from '../record/references.ts';

type Schema = z.core.$ZodType;

/** A field's name, and whether it has to be there. */
export interface FieldRule {
  readonly name: string;
  readonly required: boolean;
}

/** The fields a schema knows at a path, or none where it knows no group of fields there. */
export function fieldsAt(schema: Schema, path: FieldPath): FieldRule[] {
  const found = schemaAt(schema, path);
  const inner = found ? unwrap(found) : undefined;
  if (!inner || !isObject(inner)) return [];
  return Object.entries(inner._zod.def.shape).map(([name, field]) => ({ name, required: !isOptional(field) }));
}

/** Whether the field at a path may be left out. */
export function mayBeLeftOut(schema: Schema, path: FieldPath): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && isOptional(found);
}

function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  return path.reduce<Schema | undefined>((at, step) => (at ? stepInto(at, step) : undefined), schema);
}

function isOptional(schema: Schema): boolean {
  return schema._zod.optin !== undefined;
}

function stepInto(schema: Schema, step: string | number): Schema | undefined {
  const inner = unwrap(schema);
  if (isObject(inner)) return inner._zod.def.shape[String(step)];
  const { element } = inner._zod.def as { element?: Schema };
  return element;
}

/** Takes `optional`, `default` and the like off a schema. */
function unwrap(schema: Schema): Schema {
  const { innerType } = schema._zod.def as { innerType?: Schema };
  return innerType ? unwrap(innerType) : schema;
}

function isObject(schema: Schema): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}
