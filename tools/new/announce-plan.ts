import type { Plan } from '../../src/starting/plan.ts';
import { findBlanks } from '../../src/reader/find-blanks.ts';

/** The plan in lines: what is written where, under which id and address, and what to know besides. */
export function announcePlan({ id, address, files, notes }: Plan): string[] {
  return [
    ...files.map(({ path, added, replaces }) =>
      replaces === undefined
        ? `New file      ${path}`
        : `Added to      ${path} (${countOf(linesIn(added), 'line')} at its end)`,
    ),
    `Id            ${id}`,
    `Address       ${address}`,
    ...notes.map((note) => `Note          ${note}`),
  ];
}

/** The texts that would be written, each under its file's name. */
export function showTexts({ files }: Plan): string[] {
  return files.flatMap(({ path, added }) => ['', `--- ${path} ---`, added.trimEnd()]);
}

/** What to do after writing. */
export function announceNext({ kind, files }: Plan): string[] {
  const [first] = files;
  const blanks = files.flatMap(({ path, text }) => findBlanks(path, text));
  const drafts = kind === 'article' || kind === 'lesson';
  return [
    '',
    `Written. ${countOf(blanks.length, 'blank')} ${blanks.length === 1 ? 'is' : 'are'} to be filled in: look for FILL IN in ${first?.path ?? ''}${files.length > 1 ? ' and its two neighbours' : ''}.`,
    `"npm run check" names each with its line${drafts ? ', and "npm run dev" shows the page. Take "draft: true" out to publish it' : ''}.`,
  ];
}

function linesIn(text: string): number {
  return text.trimEnd().split('\n').length;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
