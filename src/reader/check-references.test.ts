import { describe, expect, test } from 'vitest';
import { inventedEntity } from '../record/fixtures/entity.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedSource } from '../record/fixtures/source.ts';
import {
  articleWith,
  BODY,
  ENTRIES,
  entries,
  findingsIn,
  GLOSSARY,
  jsonOf,
  lineOf,
  PEOPLE,
  PROVENANCE,
  provenanceOf,
  REMARKS,
  RULE,
  ruleWith,
  STORY,
  TALKS,
  termWith,
  yamlOf,
} from './fixtures/content-folder.ts';

const SECOND = 'content/designations/2030-06-01-second-rule.yaml';
const secondRule = (named: readonly string[]) => yamlOf(ruleWith({ id: '2030-06-01-second-rule', entities: named }));
const OPEN = { [RULE]: `${yamlOf(ruleWith())}notes: "open\n` };
const OPEN_MESSAGE = `${RULE}:${lineOf(OPEN[RULE] ?? '', 'notes')} The text begins with " and the closing " is missing. Add it at the end of the text.`;

describe('an id that leads nowhere is told with the nearest one and a remedy', () => {
  test('an entry one letter off, and its own entry is not told to be forgotten', () => {
    const text = yamlOf(ruleWith({ entities: ['invented-instruments', 'invented-optic'] }));
    expect(findingsIn({ [RULE]: text })).toEqual([
      `${RULE}:${lineOf(text, 'invented-optic')} entities.1: There is no entry of the list "invented-optic". Closest: invented-optics. Correct the id, or look the id up in content/entity-list/entries.json.`,
    ]);
  });

  test('an entry in another case, once', () => {
    const text = yamlOf(ruleWith({ entities: ['invented-instruments', 'Invented-optics'] }));
    expect(findingsIn({ [RULE]: text })).toEqual([
      `${RULE}:${lineOf(text, 'Invented-optics')} entities.1: There is no entry of the list "Invented-optics". Closest: invented-optics. Correct the id, or look the id up in content/entity-list/entries.json.`,
    ]);
  });

  test('an entry like none has no nearest', () => {
    expect(
      findingsIn({
        [REMARKS]: yamlOf({ id: 'invented-instruments', entities: ['zzz'], name: 'Zzz', sort: 'company' }),
      }),
    ).toEqual([
      `${REMARKS}:3 entities.0: There is no entry of the list "zzz". Correct the id, or look the id up in content/entity-list/entries.json.`,
    ]);
  });

  test('a rule a milestone relates to', () => {
    const text = yamlOf(
      inventedMilestone({
        related: [{ designation: '2030-05-06-invented-rul', how: 'Said so', source: inventedSource() }],
      }),
    );
    expect(findingsIn({ [TALKS]: text })).toEqual([
      `${TALKS}:${lineOf(text, 'designation')} related.0.designation: There is no designation "2030-05-06-invented-rul". Closest: 2030-05-06-invented-rule. Correct the id, or add content/designations/2030-05-06-invented-rul.yaml.`,
    ]);
  });

  test('a term a term leads to', () => {
    const text = yamlOf([termWith({ see_also: ['inventd-term'] })]);
    expect(findingsIn({ [GLOSSARY]: text })).toEqual([
      `${GLOSSARY}:${lineOf(text, 'inventd-term')} 0.see_also.0: There is no term "inventd-term". Closest: invented-term. Correct the id, or add it to content/glossary.yaml.`,
    ]);
  });

  test('a milestone and a person an article is about', () => {
    const text = articleWith(BODY, {
      about: { milestones: ['2030-05-07-invented-talk'], people: ['invented-persona'] },
    });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, 'invented-talk')} about.milestones.0: There is no milestone "2030-05-07-invented-talk". Closest: 2030-05-07-invented-talks. Correct the id, or add content/milestones/2030-05-07-invented-talk.yaml.`,
      `${STORY}:${lineOf(text, 'invented-persona')} about.people.0: There is no person "invented-persona". Closest: invented-person. Correct the id, or add it to content/people.yaml.`,
    ]);
  });
});

describe('the entries of all designations add up to the list', () => {
  test('an entry in two rules is told at the second, with the place of the first', () => {
    const text = secondRule(['invented-optics']);
    expect(findingsIn({ [SECOND]: text })).toEqual([
      `${SECOND}:${lineOf(text, '- invented-optics')} entities.0: The entry "invented-optics" already stands in ${RULE}:${lineOf(yamlOf(ruleWith()), '- invented-optics')}. An entry belongs to the one rule that added it: take it out of one of the two.`,
    ]);
  });

  test('an entry twice in one rule', () => {
    const text = yamlOf(ruleWith({ entities: ['invented-instruments', 'invented-optics', 'invented-optics'] }));
    const line = lineOf(text, '- invented-optics');
    expect(findingsIn({ [RULE]: text })).toEqual([
      `${RULE}:${line + 1} entities.2: The entry "invented-optics" already stands further up, in line ${line}. Keep one of the two.`,
    ]);
  });

  test('an entry in no rule', () => {
    expect(findingsIn({ [RULE]: yamlOf(ruleWith({ entities: ['invented-optics'] })) })).toEqual([
      `${ENTRIES}:2 0.id: The entry "invented-instruments" stands in no designation. Add it to "entities" of the rule that added it, in content/designations/.`,
    ]);
  });

  test('a rule copied whole, and one left out whole, are told once', () => {
    const many = ['one', 'two', 'three', 'four', 'five'];
    const list = jsonOf([...entries, ...many.map((id) => inventedEntity({ id }))]);
    const files = { [ENTRIES]: list, [PROVENANCE]: provenanceOf(list, { rows: 7 }) };
    expect(findingsIn(files)).toEqual([
      `${ENTRIES}:4 2.id: The entry "one" stands in no designation, nor do 4 more entries. Add it to "entities" of the rule that added it, in content/designations/.`,
    ]);
    const first = yamlOf(ruleWith({ entities: ['invented-instruments', 'invented-optics', ...many] }));
    const second = secondRule(many);
    expect(findingsIn({ ...files, [RULE]: first, [SECOND]: second })).toEqual([
      `${SECOND}:${lineOf(second, '- one')} entities.0: The entry "one" already stands in ${RULE}:${lineOf(first, '- one')}, and so do 4 more entries of this file. An entry belongs to the one rule that added it: take it out of one of the two.`,
    ]);
  });
});

describe('one file that cannot be read does not make others look wrong', () => {
  const about = articleWith(
    'A <Term id="invented-term" /> of <Person id="invented-person" /> in <Event id="2030-05-06-invented-rule" />.<Cite of="notice" />\n',
    { about: { designations: ['2030-05-06-invented-rule'], people: ['invented-person'] } },
  );

  test('a designation with an open quotation mark', () => {
    expect(findingsIn({ ...OPEN, [STORY]: about })).toEqual([OPEN_MESSAGE]);
  });

  test('one of two designations, though the other is in order', () => {
    const first = `${yamlOf(ruleWith({ entities: ['invented-optics'] }))}notes: "open\n`;
    expect(findingsIn({ [RULE]: first, [SECOND]: secondRule(['invented-instruments']) })).toHaveLength(1);
  });

  test('a designation that does not fit its schema', () => {
    const text = yamlOf(ruleWith({ theme: 'chips' }));
    expect(findingsIn({ [RULE]: text, [STORY]: about })).toHaveLength(1);
  });

  test('an empty designation, one that is no text, one with another ending', () => {
    const renamed = 'content/designations/2030-05-06-invented-rule.yml';
    expect(findingsIn({ [RULE]: '', [STORY]: about })).toHaveLength(1);
    expect(findingsIn({ [RULE]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), [STORY]: about })).toHaveLength(1);
    expect(findingsIn({ [RULE]: undefined, [renamed]: yamlOf(ruleWith()), [STORY]: about })).toEqual([
      `${renamed}:1 This file is not read: files in content/designations/ end in ".yaml". Rename it to 2030-05-06-invented-rule.yaml, or move it out of the folder.`,
    ]);
  });

  test('the glossary or the people', () => {
    expect(findingsIn({ [GLOSSARY]: '- id: "open\n', [STORY]: about })).toEqual([
      `${GLOSSARY}:1 The text begins with " and the closing " is missing. Add it at the end of the text.`,
    ]);
    expect(findingsIn({ [PEOPLE]: undefined, [STORY]: about })).toEqual([
      `${PEOPLE}:1 The file is missing, and the site cannot be built without it. Bring it back from the last version.`,
    ]);
  });

  test('a glossary that is no list, and one with a term without id', () => {
    expect(findingsIn({ [GLOSSARY]: yamlOf(termWith()), [STORY]: about })).toEqual([
      `${GLOSSARY}:1 The file holds a list: each item begins with a hyphen and its id, like "- id: entity-list".`,
    ]);
    const terms = [termWith({ id: undefined }), termWith({ id: 'other', see_also: ['invented-term'] })];
    expect(findingsIn({ [GLOSSARY]: yamlOf(terms), [STORY]: about })).toEqual([
      `${GLOSSARY}:1 0.id: This item has no id. Give it one in small letters, digits and hyphens, like "id: entity-list".`,
    ]);
  });

  test('the list itself', () => {
    expect(findingsIn({ [ENTRIES]: '[\n{"id":\n]\n' })).toEqual([
      `${ENTRIES}:3 The file is not valid JSON from here on. It is written by the importer: run it again, or take back the last change by hand.`,
    ]);
  });
});
