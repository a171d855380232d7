import { expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { assembleRecord } from './assemble-record.ts';
import { assembleWhileEditing } from './assemble-while-editing.ts';
import {
  contentFolder,
  type ContentFiles,
  ENTRIES,
  GLOSSARY,
  PROVENANCE,
  TALKS,
  yamlOf,
} from './fixtures/content-folder.ts';
import { readContent } from './read-content.ts';

const reading = (files: ContentFiles) => readContent(contentFolder(files));
const whole = () => assembleRecord(reading({}));

test('content in order gives the record a build would have', () => {
  expect(assembleWhileEditing(reading({}))).toEqual(whole());
});

test('what does not fit is left out, and the rest is there', () => {
  const record = assembleWhileEditing(reading({ [TALKS]: 'title: Only a title\n' }));
  expect(record?.milestones).toEqual([]);
  expect(record?.designations).toEqual(whole().designations);
});

test('what does not fit stands as it stood before', () => {
  const last = whole();
  expect(assembleWhileEditing(reading({ [TALKS]: 'title: Only a title\n' }), last)?.milestones).toEqual(
    last.milestones,
  );
  expect(assembleWhileEditing(reading({ [ENTRIES]: 'no list' }), last)?.entities).toEqual(last.entities);
  expect(assembleWhileEditing(reading({ [GLOSSARY]: '"' }), last)?.terms).toEqual(last.terms);
  expect(assembleWhileEditing(reading({ [PROVENANCE]: undefined }), last)?.provenance).toEqual(last.provenance);
});

test('what is new comes in while something else is broken', () => {
  const added = yamlOf(inventedMilestone({ id: '2030-06-01-new', date: '2030-06-01' }));
  const files = { [TALKS]: '- no\n', 'content/milestones/2030-06-01-new.yaml': added };
  expect(assembleWhileEditing(reading(files), whole())?.milestones.map(({ id }) => id)).toEqual([
    '2030-05-07-invented-talks',
    '2030-06-01-new',
  ]);
});

test('without the dates of the record there is none', () => {
  expect(assembleWhileEditing(reading({ [PROVENANCE]: undefined }))).toBeUndefined();
});
