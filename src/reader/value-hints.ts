import type { z } from 'zod';
import { nearest } from './nearest.ts';

/** What is behind a value that does not fit, where it can be seen from the value: "A space stands at its end." */
export function hintFor(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array') return hintForList(value);
  if (issue.code === 'too_big' && typeof value === 'string') return `It has ${value.length} characters.`;
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int'))
    return hintForNumber(value);
  if (issue.code === 'invalid_value') {
    const meant = nearest(value, issue.values.map(String));
    return meant === undefined ? undefined : `Did you mean "${meant}"?`;
  }
  return hintForText(value);
}

function hintForList(value: unknown): string | undefined {
  const isGroup = typeof value === 'object' && value !== null && !(value instanceof Date);
  return isGroup ? 'Begin each item with a hyphen and a space.' : undefined;
}

function hintForNumber(value: string): string | undefined {
  if (/^\d{1,3}(,\d{3})+$/.test(value)) return `Write it without the comma: ${value.replaceAll(',', '')}.`;
  return /^\d+$/.test(value) ? `Write it without quotation marks: ${value}.` : undefined;
}

function hintForText(value: string): string | undefined {
  if (/[“”‘’„«»]/.test(value)) return 'Curly quotation marks are read as part of the text: type straight ones.';
  if (/^["']|["']$/.test(value)) return 'A quotation mark is missing on one side.';
  if (value !== value.trim() && value.trim() !== '') return 'A space stands at its beginning or end: take it out.';
  return undefined;
}
