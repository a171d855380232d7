import { existsSync, readFileSync } from 'node:fs';
import { draftDesignation } from '../federal-register/draft-designation.ts';
import { fetchAnswer } from '../federal-register/fetch-answer.ts';
import { readAnswer } from '../federal-register/read-answer.ts';
import type { Answers, Refusal } from '../../src/starting/plan.ts';
import type { NewOptions } from './read-arguments.ts';

const NUMBER = /^(?:[A-Z]\d+-)?[A-Z0-9]+-\d+$/i;

/**
 * What the Federal Register says of a rule, as answers of an editor. What was given on the command line stands first.
 *
 * Without a name of ours the id is made from the citation: titles of these rules are all alike.
 */
export async function answersFromRule({ rule, from, id, title, fields }: NewOptions): Promise<Answers | Refusal> {
  if (rule !== undefined && !NUMBER.test(rule))
    return { refused: `"${rule}" is not a document number. Write it as printed, like --rule 2019-22210.` };
  const answer = from === undefined ? await answerFor(rule ?? '') : answerIn(from);
  if (typeof answer !== 'string') return answer;
  const read = readAnswer(answer);
  if ('unread' in read) return { refused: from === undefined ? read.unread : `${from}: ${read.unread}` };
  const number = read.document.document_number;
  if (rule !== undefined && number.toUpperCase() !== rule.toUpperCase())
    return {
      refused: `${from ?? 'The answer'} holds document ${number}, not ${rule}. Check which of the two you mean.`,
    };
  const drafting = draftDesignation(read.document);
  if ('refused' in drafting) return drafting;
  const { draft } = drafting;
  const page = String(draft.fields['cite_display'] ?? number)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const day = String(fields['published'] ?? draft.fields['published']);
  const isNamed = id !== undefined || title !== undefined;
  return {
    title: title ?? draft.title,
    id: id ?? (title === undefined ? `${day}-${page}` : undefined),
    fields: { ...draft.fields, ...fields },
    remarks: draft.remarks,
    notes: [
      ...draft.notes,
      ...(isNamed
        ? []
        : [`The id is part of the address and never changes. For one that says more: --id ${day}-in-few-words.`]),
    ],
  };
}

async function answerFor(number: string): Promise<string | Refusal> {
  const fetched = await fetchAnswer(number);
  return 'failed' in fetched ? { refused: fetched.failed } : fetched.answer;
}

function answerIn(file: string): string | Refusal {
  if (!existsSync(file)) return { refused: `There is no file ${file}. Check its name and folder.` };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return { refused: `${file} cannot be read as text. Save the answer of the Federal Register as a plain file.` };
  }
}
