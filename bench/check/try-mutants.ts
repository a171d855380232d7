import { allReferences } from '../../src/record/references.ts';
import { randomFrom } from '../events/random.ts';
import { judge, type Verdict } from './judge.ts';
import type { KindName } from './kinds.ts';
import type { NamedMutant } from './make-mutants.ts';
import { plantBeside } from './plants.ts';
import type { Checked, RecordCopy } from './record-copy.ts';
import type { SourceFile } from './source-file.ts';

/** What happened to one mutant. */
export interface Trial {
  readonly kind: KindName;
  readonly file: string;
  readonly what: string;
  readonly line: number;
  readonly ms: number;
  readonly verdict:
    | Verdict
    | { readonly result: 'crashed'; readonly why: string }
    | { readonly result: 'hung'; readonly why: string }
    /** A mistake planted in another file was not told any more. */
    | { readonly result: 'hid'; readonly why: string };
  /** Whether a second mistake was planted in another file. */
  readonly isPlanted: boolean;
}

/** Every so many mutants a mistake is planted in another file as well. */
const PLANT_EVERY = 5;

/** Damages a copy, checks it, judges what was said, and mends the copy. */
export function tryMutant(
  mutant: NamedMutant,
  number: number,
  copy: RecordCopy,
  before: Checked,
  sources: readonly SourceFile[],
): Trial {
  const { kind, file, what, places } = mutant;
  const isPlanted = number % PLANT_EVERY === 0;
  const trial = { kind, file, what, line: places[0]?.line ?? 1, isPlanted };
  try {
    copy.damage(mutant);
    const after = copy.check();
    const broken = after.findings.find(({ rule }) => rule === 'check');
    if (broken) return { ...trial, ms: after.ms, verdict: { result: 'crashed', why: broken.message } };
    const verdict = judge(mutant, before, after, isNamedElsewhere(mutant, before));
    const hidden = isPlanted ? plantAndCheck(mutant, number, copy, sources) : undefined;
    return { ...trial, ms: after.ms, verdict: hidden === undefined ? verdict : { result: 'hid', why: hidden } };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...trial, ms: 0, verdict: { result: 'crashed', why } };
  } finally {
    copy.mend(mutant);
  }
}

/** @returns what was hidden, or undefined */
function plantAndCheck(
  mutant: NamedMutant,
  number: number,
  copy: RecordCopy,
  sources: readonly SourceFile[],
): string | undefined {
  const plant = plantBeside(mutant.file, sources, randomFrom(number));
  if (!plant) return undefined;
  const writes = { writes: [{ file: plant.file, content: () => plant.text }] };
  try {
    copy.damage(writes);
    const { findings } = copy.check();
    const isTold = findings.some(({ file, message }) => file === plant.file && plant.told.test(message));
    return isTold ? undefined : `in ${plant.file}, ${String(plant.told)} was not told any more`;
  } finally {
    copy.mend(writes);
  }
}

/** Whether another file of the record names the one that is damaged. */
function isNamedElsewhere({ file, named }: NamedMutant, { reading }: Checked): boolean {
  if (named === undefined) return false;
  const folder = /^content\/(\w+)\/|entity-list\/(remarks)\//.exec(file);
  const list = folder?.[2] ?? folder?.[1];
  const raw = (items: readonly { readonly raw: unknown }[]) => items.map((item) => item.raw);
  const references = allReferences({
    designations: raw(reading.designations),
    milestones: raw(reading.milestones),
    entities: [],
    remarks: raw(reading.remarks),
    terms: raw(reading.terms),
    people: raw(reading.people),
    articles: raw(reading.articles),
    lessons: raw(reading.lessons),
    corrections: raw(reading.corrections),
  });
  // Components name no remarks; what is called like them is an entry of the list or a source.
  if (list === 'remarks') return false;
  const bodies = [
    ...reading.articles.map(({ body }) => body),
    ...reading.lessons.flatMap(({ body, sheet, notes }) => [
      body,
      ...(sheet ? [sheet.body] : []),
      ...(notes ? [notes.body] : []),
    ]),
  ];
  const inTags = bodies.some(({ tags }) =>
    tags.some(({ attributes }) => attributes.some(({ value }) => value?.split(/\s+/).includes(named) ?? false)),
  );
  return inTags || references.some(({ target, id }) => target === list && id === named);
}
