import type { z } from 'zod';
import { fieldsAt } from '../../../src/reader/schema-fields.ts';
import { articleSchema } from '../../../src/record/article.ts';
import { designationSchema } from '../../../src/record/designation.ts';
import { lessonSchema } from '../../../src/record/lesson.ts';
import { milestoneSchema } from '../../../src/record/milestone.ts';
import { remarksSchema } from '../../../src/record/remarks.ts';

/** Files that hold one record, and its schema. In lists of records the order of fields is left alone. */
const SCHEMAS: readonly (readonly [folder: RegExp, schema: z.ZodType])[] = [
  [/^content\/designations\/[^/]+\.yaml$/, designationSchema],
  [/^content\/milestones\/[^/]+\.yaml$/, milestoneSchema],
  [/^content\/entity-list\/remarks\/[^/]+\.yaml$/, remarksSchema],
  [/^content\/articles\/[^/]+\.mdx$/, articleSchema],
  [/^content\/lessons\/[^/.]+\.mdx$/, lessonSchema],
];

/** The order of the fields in a file of content/; none where there is no order to keep. */
export function fieldOrder(file: string): string[] {
  const schema = SCHEMAS.find(([folder]) => folder.test(file))?.[1];
  return schema ? fieldsAt(schema, []).map(({ name }) => name) : [];
}
