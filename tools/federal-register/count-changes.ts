import { countsAfter, plainText } from './counts-in-words.ts';

/** What a rule says it adds to the list and takes off it, as far as its own summary gives numbers. */
export interface CountedChanges {
  readonly added: Count | undefined;
  readonly removed: Count | undefined;
  /** Countries under which the rule lists what it adds, as printed; empty where the summary names none. */
  readonly destinations: readonly string[];
}

export interface Count {
  readonly number: number;
  /** False where the summary gives several numbers. */
  readonly isSure: boolean;
}

const ENTITIES = 'entit(?:y|ies)|persons?|organi[sz]ations?|compan(?:y|ies)';
const ADDS = 'add|adds|added|adding|(?:the )?addition of';
const REMOVES = 'remove|removes|removed|removing|(?:the )?removal of';

/** Reads the summary of a rule. Entries, addresses and aliases are no organisations and are not counted. */
export function countChanges(summary: string): CountedChanges {
  return {
    added: oneOf(countsAfter(summary, ADDS, ENTITIES)),
    removed: oneOf(countsAfter(summary, REMOVES, ENTITIES)),
    destinations: destinationsIn(plainText(summary)),
  };
}

function oneOf(numbers: readonly number[]): Count | undefined {
  const [first] = numbers;
  return first === undefined ? undefined : { number: first, isSure: numbers.every((number) => number === first) };
}

/** "under the destinations of China, Pakistan, and the United Arab Emirates" */
function destinationsIn(summary: string): string[] {
  const list = /\bunder the destinations? of (.+?)(?:[.;]|$)/i.exec(summary)?.[1] ?? '';
  return list
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace(/^the /i, '').trim())
    .filter((name) => /^[A-Z]/.test(name) && name.length < 60);
}

/** Whether a destination is mainland China, as rules print it. */
export function isChina(destination: string): boolean {
  return /^(?:People['’]s Republic of )?China(?: \((?:PRC|China)\))?$/i.test(destination);
}
