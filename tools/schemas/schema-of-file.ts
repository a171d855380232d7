import { describeFields } from './describe-fields.ts';
import type { Kind } from './kinds.ts';
import { type JsonSchema, makeSchema } from './make-schema.ts';

/** What YAML extensions of all ages understand. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The schema of a kind of file, whole: of the file where that is a record or a list, of the head where it has one.
 *
 * @param root - the project's folder
 */
export function schemaOfFile(kind: Kind, root: string): JsonSchema {
  const record = { ...describeFields(kind, makeSchema(kind.schema), root), ...kind.also };
  const whole = kind.holds === 'list' ? { type: 'array' as const, items: record } : record;
  return {
    $schema: DRAFT,
    title: kind.title,
    $comment: 'Made from src/record/ and docs/for-editors/ by "npm run schemas". Do not change it here.',
    ...whole,
  };
}
