import { expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { assembleRecord } from './assemble-record.ts';
import { contentFolder, ENTRIES, PROVENANCE, RULE, ruleWith, TALKS, yamlOf } from './fixtures/content-folder.ts';
import { readContent } from './read-content.ts';

const rule = (id: string, days: Readonly<Record<string, unknown>>) => [
  `content/designations/${id}.yaml`,
  yamlOf(ruleWith({ id, entities: [], effective: undefined, ...days })),
];
const milestone = (id: string, date: string) => [
  `content/milestones/${id}.yaml`,
  yamlOf(inventedMilestone({ id, date })),
];
const recordOf = (files: readonly (readonly (string | undefined)[])[]) =>
  assembleRecord(readContent(contentFolder(Object.fromEntries(files) as Record<string, string>)));

test('rules come in the order of the day they stand at: effective, else published; then of their ids', () => {
  const { designations } = recordOf([
    [RULE, undefined],
    rule('a', { published: '2030-03-01' }),
    rule('b', { published: '2030-04-01', effective: '2030-01-01' }),
    rule('d', { published: '2030-02-01' }),
    rule('c', { published: '2030-02-01' }),
  ]);
  expect(designations.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
});

test('milestones come in the order of their dates, the less precise behind the day that begins it', () => {
  const { milestones } = recordOf([
    [TALKS, undefined],
    milestone('year', '2030'),
    milestone('later', '2030-05-02'),
    milestone('month', '2030-05'),
    milestone('day', '2030-05-01'),
  ]);
  expect(milestones.map(({ id }) => id)).toEqual(['year', 'day', 'month', 'later']);
});

test('entries keep the order of the list', () => {
  expect(recordOf([]).entities.map(({ id }) => id)).toEqual(['invented-instruments', 'invented-optics']);
});

test('what does not fit its schema is not assembled', () => {
  expect(() => recordOf([[TALKS, 'id: x\n']])).toThrow(`${TALKS} does not fit its schema.`);
  expect(() => recordOf([[PROVENANCE, undefined]])).toThrow('content/entity-list/provenance.json could not be read.');
  expect(() => recordOf([[ENTRIES, '[{}]']])).toThrow(`${ENTRIES} does not fit its schema.`);
});
