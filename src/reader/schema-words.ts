import type { z } from 'zod';
import { listWords } from './nearest.ts';

const EXPECTED: Record<string, string> = {
  string: 'Write text here; put a number or a date in quotes.',
  number: 'Write a number here, without quotes.',
  int: 'Write a whole number here, without quotes.',
  boolean: 'Write true or false here, without quotes.',
  array: 'Write a list here: one item a line, each after a hyphen and a space.',
  object: 'Write a group of fields here, each as name: text.',
};

/** What zod would say in a programmer's words, where the schema has no sentence of its own. */
export function sayPlainly(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'Something else belongs here.';
    case 'invalid_value':
      return `Write ${listWords(issue.values.map(String))} here.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Shorten it to ${issue.maximum} characters.`
        : `Write ${issue.maximum} or less here.`;
    case 'too_small':
      if (issue.origin === 'string') return `Write at least ${issue.minimum} characters here.`;
      if (issue.origin === 'array') return `Add at least ${issue.minimum} here.`;
      return `Write ${issue.inclusive === false ? 'more than ' : ''}${issue.minimum}${issue.inclusive === false ? '' : ' or more'} here.`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'Write a whole web address here, beginning with https://.'
        : 'The text has not the form that belongs here.';
    default:
      return 'This does not fit here.';
  }
}
