import { describe, expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import {
  BODY,
  articleWith,
  findingsIn,
  GLOSSARY,
  jsonOf,
  lineOf,
  PROVENANCE,
  provenanceOf,
  ENTRIES,
  entries,
  RULE,
  ruleWith,
  REMARKS,
  TALKS,
  termWith,
  yamlOf,
} from './fixtures/content-folder.ts';

const talks = (changes: Readonly<Record<string, unknown>>) => yamlOf(inventedMilestone(changes));

describe('the id of a record is the name of its file', () => {
  test('another one is told with both remedies', () => {
    expect(findingsIn({ [TALKS]: talks({ id: '2030-05-07-other-talks' }) })).toEqual([
      `${TALKS}:1 id: Found "2030-05-07-other-talks". The id is the file's name without its ending: write id: 2030-05-07-invented-talks, or rename the file to 2030-05-07-other-talks.yaml.`,
    ]);
  });

  test('one of the wrong form is told once, and the file is not renamed after it', () => {
    expect(findingsIn({ [TALKS]: talks({ id: '2030-05-07 Invented talks' }) })).toEqual([
      `${TALKS}:1 id: Found "2030-05-07 Invented talks". The id is the file's name without its ending: write id: 2030-05-07-invented-talks.`,
    ]);
  });

  test('the id of another file is told to belong there', () => {
    const copy = 'content/milestones/2030-05-08-copy.yaml';
    expect(findingsIn({ [copy]: talks({}) })).toEqual([
      `${copy}:1 id: The id "2030-05-07-invented-talks" belongs to ${TALKS}. The id is the file's name without its ending: write id: 2030-05-08-copy.`,
    ]);
  });

  test('a milestone may not take the id of a designation', () => {
    expect(findingsIn({ [TALKS]: talks({ id: '2030-05-06-invented-rule' }) })).toEqual([
      `${TALKS}:1 id: The id "2030-05-06-invented-rule" belongs to ${RULE}. The id is the file's name without its ending: write id: 2030-05-07-invented-talks.`,
    ]);
  });

  test('remarks follow the same rule', () => {
    expect(findingsIn({ [REMARKS]: yamlOf({ id: 'other', entities: [], name: 'Other', sort: 'company' }) })).toEqual([
      `${REMARKS}:1 id: Found "other". The id is the file's name without its ending: write id: invented-instruments, or rename the file to other.yaml.`,
    ]);
  });
});

describe('the name of a file is part of an address', () => {
  test('a record with spaces and capitals in it gets a new name', () => {
    const file = 'content/milestones/2030-05-08 Invented Talks copy.yaml';
    expect(findingsIn({ [file]: talks({}) })).toEqual([
      `${file}:1 The file's name is part of an address: small letters, digits and hyphens. Rename it to 2030-05-08-invented-talks-copy.yaml, and its id alike.`,
    ]);
  });

  test('an article too', () => {
    const file = 'content/articles/My Story.mdx';
    expect(findingsIn({ [file]: articleWith(BODY) })).toEqual([
      `${file}:1 The file's name is part of an address: small letters, digits and hyphens. Rename it to my-story.mdx.`,
    ]);
  });
});

describe('an id is taken once', () => {
  test('a designation and a milestone of the same name are told of', () => {
    const file = 'content/milestones/2030-05-06-invented-rule.yaml';
    expect(findingsIn({ [file]: talks({ id: '2030-05-06-invented-rule' }) })).toEqual([
      `${file}:1 id: The id "2030-05-06-invented-rule" is already taken by ${RULE}:1. An id stands for one thing only: give this one another.`,
    ]);
  });

  test('two terms of one id are told at the second, with the line of the first', () => {
    const text = yamlOf([termWith(), termWith({ term: 'Another' })]);
    expect(findingsIn({ [GLOSSARY]: text })).toEqual([
      `${GLOSSARY}:${lineOf(text, 'term: Another') - 1} 1.id: The id "invented-term" is already taken by ${GLOSSARY}:1. An id stands for one thing only: give this one another.`,
    ]);
  });

  test('two entries of one id too', () => {
    const list = jsonOf([...entries, entries[0]]);
    expect(
      findingsIn({ [ENTRIES]: list, [PROVENANCE]: provenanceOf(list, { rows: 3 }), [RULE]: yamlOf(ruleWith()) }),
    ).toEqual([
      `${ENTRIES}:4 2.id: The id "invented-instruments" is already taken by ${ENTRIES}:2. An id stands for one thing only: give this one another.`,
    ]);
  });

  test('an entry and its remarks may share an id', () => {
    expect(findingsIn({})).toEqual([]);
  });
});
