import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { articleSchema } from '../record/article.ts';
import { correctionSchema } from '../record/corrections.ts';
import { designationSchema } from '../record/designation.ts';
import { lessonSchema } from '../record/lesson.ts';
import { milestoneSchema } from '../record/milestone.ts';
import type { FieldPath } from '../record/references.ts';
import { termSchema } from '../record/term.ts';
import { fieldsAt } from '../reader/schema-fields.ts';
import { splitHead } from '../reader/split-head.ts';
import { fillBlanks, fillings, withOptionals } from './fixtures/fill-blanks.ts';
import { starterNames } from './kinds.ts';
import type { Kind } from './plan.ts';

const textOf = (name: string) => readFileSync(`content/starters/${name}`, 'utf8');
const yamlOf = (name: string) => splitHead(textOf(name)).head ?? textOf(name);

const starters: readonly [string, Kind, z.ZodType][] = [
  ['article.mdx', 'article', articleSchema],
  ['designation.yaml', 'designation', designationSchema],
  ['milestone.yaml', 'milestone', milestoneSchema],
  ['lesson.mdx', 'lesson', lessonSchema],
  ['term.yaml', 'term', termSchema],
  ['correction.yaml', 'correction', correctionSchema],
];

/** Fields of a schema, with those inside groups and lists of groups: "sources.0.url". */
function allFields(schema: z.ZodType, path: FieldPath = []): string[] {
  return fieldsAt(schema, path).flatMap(({ name }) => {
    const here = [...path, name];
    return [here.join('.'), ...allFields(schema, here), ...allFields(schema, [...here, 0])];
  });
}

function isThere(value: unknown, field: string): boolean {
  const found = field
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
  return found !== undefined;
}

describe.each(starters)('%s', (name, kind, schema) => {
  test('names every field of its schema, the optional ones commented out', () => {
    const fields = allFields(schema);
    const whole: unknown = parse(withOptionals(yamlOf(name)));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !isThere(whole, field))).toEqual([]);
  });

  test('has no field that the schema does not know', () => {
    const fields = allFields(schema);
    const keys = [...withOptionals(yamlOf(name)).matchAll(/^\s*(?:- )?([a-z_]+):/gm)].map(([, key]) => key ?? '');
    expect(keys.filter((key) => !fields.some((field) => field.split('.').at(-1) === key))).toEqual([]);
  });

  test('explains each field of its own in a remark above it', () => {
    const lines = yamlOf(name).split('\n');
    const alone = lines.filter((line, index) => /^#?[a-z_]+:/.test(line) && !lines[index - 1]?.startsWith('# '));
    expect(alone).toEqual([]);
  });

  test('has examples that are right, all of them together', () => {
    // Of two ways to name a source one is chosen.
    const text = withOptionals(yamlOf(name)).replace(/^ +event:.*\n/gm, '');
    const read = schema.safeParse(parse(fillBlanks(text, fillings()[kind])));
    expect(read.error?.issues ?? []).toEqual([]);
  });
});

test('every starter is there, and every file beside them is one', () => {
  expect(readdirSync('content/starters').sort()).toEqual([...starterNames].sort());
});
