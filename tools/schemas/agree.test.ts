/** The editor's red lines against the check's verdict. */
import { Ajv } from 'ajv';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitHead } from '../../src/reader/split-head.ts';
import { inventedCorrection } from '../../src/record/fixtures/correction.ts';
import { type Kind, kinds } from './kinds.ts';
import { schemaOfFile } from './schema-of-file.ts';

const ajv = new Ajv({ strict: true, allErrors: true, strictRequired: false, strictTypes: false });
ajv.addVocabulary(['errorMessage', 'patternErrorMessage', 'markdownDescription', 'enumDescriptions']);
const validators = new Map(kinds.map((kind) => [kind.name, ajv.compile(schemaOfFile(kind, '.'))]));

function slipsIn(kind: Kind, value: unknown): string[] {
  const validate = validators.get(kind.name);
  if (!validate || validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** What an editor's YAML extension sees: dates without quotes are text to it. */
function read(kind: Kind, file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(kind.holds === 'head' ? (splitHead(text).head ?? '') : text) as unknown;
}

const filesOf = (kind: Kind) => globSync(kind.files).filter((file) => !/\.(sheet|notes)\.mdx$/.test(file));

describe.each(kinds)('the schema of $files', (kind) => {
  test('finds no slip in what is there', () => {
    const files = filesOf(kind);
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => slipsIn(kind, read(kind, file)).map((slip) => `${file}${slip}`))).toEqual([]);
  });

  const records = filesOf(kind)
    .map((file) => read(kind, file))
    .flatMap((value) => (kind.holds === 'list' ? (value as unknown[]) : [value]));
  const samples = kind.name === 'corrections' ? [inventedCorrection()] : thinned(records, 12);
  const damaged = samples.flatMap((record) => damages(record));
  const inFile = (record: unknown) => (kind.holds === 'list' ? [record] : record);

  test('draws no red line where the check has nothing to say', () => {
    const alone = damaged.filter(
      ({ value }) => kind.schema.safeParse(value).success && slipsIn(kind, inFile(value)).length > 0,
    );
    expect(alone.map(({ what }) => what)).toEqual([]);
  });

  test('finds missing, misspelt and wrong fields where the check does', () => {
    const checked = damaged.filter(({ value }) => !kind.schema.safeParse(value).success);
    const missed = checked.filter(({ value }) => slipsIn(kind, inFile(value)).length === 0);
    expect(checked.length).toBeGreaterThan(20);
    expect([...new Set(missed.map(({ what }) => what))].sort()).toEqual(onlyTheCheck[kind.name] ?? []);
  });
});

/** What holds between two fields, and is told by the check alone: `derived` names a side that has a figure. */
const onlyTheCheck: Readonly<Record<string, readonly string[]>> = {
  'tariff-rates': ['china taken out', 'us taken out'],
};

test('a word or a date that does not belong is found', () => {
  const kind = kinds.find(({ name }) => name === 'milestone');
  if (!kind) throw new Error('There is no kind "milestone".');
  const right = read(kind, 'content/milestones/2019-10-08-xinjiang-visa-restrictions.yaml') as object;
  const slips = (changes: object) => slipsIn(kind, { ...right, ...changes });
  expect(slips({})).toEqual([]);
  expect(slips({ kind: 'visum' })).toEqual(['/kind must be equal to one of the allowed values']);
  expect(slips({ date: '8 October 2019' })).not.toEqual([]);
  expect(slips({ date: '2019-13-08' })).not.toEqual([]);
  expect(slips({ significance: 4 })).not.toEqual([]);
  expect(slips({ sources: [] })).not.toEqual([]);
  expect(slips({ sources: [{ title: 'A title', publisher: 'Somebody', url: 'example.org' }] })).not.toEqual([]);
  expect(slips({ unconfirmed: ['dat'] })).not.toEqual([]);
  expect(slips({ id: 'Not an id' })).not.toEqual([]);
  expect(slips({ kind: 'tariff-us' }).join()).toContain("must have required property 'direction'");
});

interface Damage {
  readonly what: string;
  readonly value: unknown;
}

/** Every field of a record, those inside others included, once taken out, once misspelt and once of another kind. */
function damages(record: unknown, path = ''): Damage[] {
  if (Array.isArray(record)) {
    const [first, ...others] = record as unknown[];
    if (first === undefined) return [];
    return damages(first, path).map(({ what, value }) => ({ what, value: [value, ...others] }));
  }
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, inside]) => {
    const others = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
    const at = `${path}${name}`;
    return [
      { what: `${at} taken out`, value: others },
      { what: `${at} misspelt`, value: { ...others, [`${name}x`]: inside } },
      { what: `${at} of another kind`, value: { ...record, [name]: typeof inside === 'number' ? 'x' : 0 } },
      ...damages(inside, `${at}.`).map(({ what, value }) => ({ what, value: { ...record, [name]: value } })),
    ];
  });
}

/** Some items, from all over a list. */
function thinned<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}
