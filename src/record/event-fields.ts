import { z } from 'zod';
import { confidences, oneOf, wordsOf } from './vocabulary.ts';

/** Ids are part of an address and never change. */
export const idSchema = z
  .string({ error: 'Add the id: the file name without its ending.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Write the id in small letters, digits and hyphens, like "2019-10-09-xinjiang".',
  });

export const confidenceSchema = z.enum(wordsOf(confidences), { error: `Write confidence as ${oneOf(confidences)}.` });

/** An id of an item in a list, or of a source an article cites: chosen by hand, short. */
export const shortIdSchema = z
  .string({ error: 'Add an id: a short name in small letters, like "entity-list".' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Write the id in small letters, digits and hyphens, like "entity-list".',
  });

/** The fields of this record that no source we read confirms, by their names in the file. */
export const unconfirmedSchema = z.array(z.string({ error: 'Name the field, like "effective".' }), {
  error: 'List the unconfirmed fields, like [effective, title], or leave "unconfirmed" out.',
});

/**
 * A check that `unconfirmed` names fields of the record: a slip there would publish a doubtful fact as a sure one.
 *
 * @param fields - the fields the record may have
 */
export function namesFields(fields: readonly string[]): z.core.CheckFn<{ unconfirmed: readonly string[] }> {
  return ({ value, issues }) => {
    value.unconfirmed.forEach((name, index) => {
      if (fields.includes(name)) return;
      const message = `There is no field "${name}" in this file. Name the field that is not confirmed, like "effective" or "summary".`;
      issues.push({ code: 'custom', path: ['unconfirmed', index], input: name, message });
    });
  };
}

/** What was read to write the record: not shown to readers, kept for whoever checks it next. */
export const evidenceSchema = z.array(z.string({ error: 'Write what was read, as text.' }), {
  error: 'List what was read, one line each.',
});

/** Text that must not be empty, with a sentence that says what belongs there. */
export const textSchema = (what: string) => z.string({ error: what }).trim().min(1, { error: what });
