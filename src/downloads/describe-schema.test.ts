import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDateSchema, calendarDaySchema } from '../record/calendar-date-schema.ts';
import { describeSchema, fieldSchema, fieldsOf } from './describe-schema.ts';

const town = z.strictObject({ name: z.string() });
const schema = z.strictObject({
  id: z.string(),
  when: calendarDateSchema,
  day: calendarDaySchema.optional(),
  weight: z.union([z.literal(1), z.literal(2)]),
  home: town.optional(),
  towns: z.array(town).default([]),
});
const meanings = {
  id: 'Names it.',
  when: 'When it was.',
  day: 'The day.',
  weight: 'How heavy.',
  home: 'Where it lives.',
  'home.name': 'What home is called.',
  towns: 'Where it has been.',
  'towns.name': 'What the town is called.',
};

describe('a described schema', () => {
  const described = describeSchema(schema, meanings);

  test('says of every field what it means, though two fields share a part', () => {
    expect(fieldsOf(described)).toEqual(Object.keys(meanings));
    expect(fieldsOf(described).map((field) => fieldSchema(described, field).description)).toEqual(
      Object.values(meanings),
    );
  });

  test('says the form of dates, which zod keeps in refinements', () => {
    expect(fieldSchema(described, 'day')).toEqual({ description: 'The day.', type: 'string', format: 'date' });
    const { pattern = '' } = fieldSchema(described, 'when');
    expect(['2019-10-09', '2019-10', '2019', '2019-1', 'x2019'].map((text) => new RegExp(pattern).test(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('writes a choice of numbers as one list, and no default', () => {
    expect(fieldSchema(described, 'weight')).toEqual({ description: 'How heavy.', type: 'integer', enum: [1, 2] });
    expect(fieldSchema(described, 'towns')).not.toHaveProperty('default');
    expect(described.required).toEqual(['id', 'when', 'weight', 'towns']);
  });
});

describe('a schema is not described', () => {
  test('when a field has no meaning', () => {
    const rest = Object.fromEntries(Object.entries(meanings).filter(([name]) => name !== 'towns.name'));
    expect(() => describeSchema(schema, rest)).toThrow('The field "towns.name" has no meaning. Say what it holds.');
  });

  test('when a meaning has no field', () => {
    expect(() => describeSchema(schema, { ...meanings, colour: 'Its colour.' })).toThrow(
      'There is no field "colour" that the meaning could be for.',
    );
  });
});
