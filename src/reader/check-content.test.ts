import { describe, expect, test } from 'vitest';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedSource } from '../record/fixtures/source.ts';
import {
  articleWith,
  BODY,
  ENTRIES,
  entries,
  findingsIn,
  jsonOf,
  lineOf,
  PROVENANCE,
  provenanceOf,
  RULE,
  ruleWith,
  STORY,
  TALKS,
  yamlOf,
} from './fixtures/content-folder.ts';

test('an invented content in order has nothing to mend', () => {
  expect(findingsIn({})).toEqual([]);
});

describe('the sources of an article', () => {
  const source = (id: string) => inventedSource({ id });

  test('one that no sentence leads to is advice, not an error', () => {
    const text = articleWith(BODY, { sources: [source('notice'), source('wire')] });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, 'id: wire') - 4} advice, sources.1: No sentence leads to the source "wire". Cite it with <Cite of="wire" />, or take it out.`,
    ]);
  });

  test('a quotation leads to its source, and so does a mark among several', () => {
    const body = 'A.<Cite of="notice wire" />\n\n<Quote by="A" of="paper">\nWords.\n</Quote>\n';
    expect(findingsIn({ [STORY]: articleWith(body, { sources: ['notice', 'wire', 'paper'].map(source) }) })).toEqual(
      [],
    );
  });

  test('a report before a primary source is told where it stands; behind it, it is not', () => {
    const report = source('notice');
    const document = inventedSource({ id: 'law', primary: true });
    const body = 'A sentence.<Cite of="notice law" />\n';
    const text = articleWith(body, { sources: [report, document] });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, 'id: notice') - 4} sources.0: The source "notice" is a report and stands before the primary source "law". Primary sources come first: move it down, or write primary: true where it is a rule, a law or a statement itself.`,
    ]);
    expect(findingsIn({ [STORY]: articleWith(body, { sources: [document, report] }) })).toEqual([]);
  });

  test('a misspelt component is told once, not its source as well', () => {
    const text = articleWith('A.<Cyte of="notice" />\n');
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, '<Cyte')} There is no component <Cyte>. Did you mean <Cite>?`,
    ]);
  });

  test('are not told to be left over where the text cannot be read to its end', () => {
    const text = articleWith('A <Term id="x">word.<Cite of="notice" />\n');
    expect(findingsIn({ [STORY]: text })).toHaveLength(1);
  });

  test('two of one id are told at the second', () => {
    const text = articleWith(BODY, { sources: [source('notice'), { ...source('notice'), title: 'Another notice' }] });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, 'Another notice') + 4} sources.1.id: Two sources are called "notice". Give one of them another id.`,
    ]);
  });

  test('without an id do not make every mark look wrong', () => {
    const text = articleWith(BODY, { sources: [inventedSource()] });
    expect(findingsIn({ [STORY]: text })).toEqual([
      `${STORY}:${lineOf(text, '- title')} sources.0.id: This item has no id. Give it one in small letters, digits and hyphens, like "id: entity-list".`,
    ]);
  });
});

describe('the head of an article', () => {
  test.each([
    [
      'that is not there',
      BODY,
      '1 The article has no head. Begin the file with a line of three hyphens, then title, description and so on, then three hyphens again.',
    ],
    [
      'that does not end',
      articleWith(BODY).replace('\n---\n\n', '\n\n'),
      '1 The head of the article does not end. Write a line of three hyphens, with nothing before them, after its last field and before the text begins.',
    ],
    [
      'with a slip',
      articleWith(BODY).replace('title: What', 'title: "What'),
      '2 The text begins with " and the closing " is missing. Add it at the end of the text.',
    ],
    [
      'without fields',
      `---\n---\n\n${BODY}`,
      '2 There are no fields here. Write each on a line of its own, as name: text; another file or item of the same kind shows how.',
    ],
    [
      'with a date without quotes',
      articleWith(BODY).replace('"2030-06-01"', '2030-06-01'),
      '7 published: Found a date without quotes (2030-06-01). Put the date in quotes, like "2022-10-07", "2022-10" or "2022".',
    ],
  ])('%s is told once, and no mark in the text as well', (_, text, message) => {
    expect(findingsIn({ [STORY]: text })).toEqual([`${STORY}:${message}`]);
  });

  test('and the text are told of in one run', () => {
    const text = articleWith('A <Term id="nothing" />.<Cite of="notice" />\n', { form: 'news' });
    expect(findingsIn({ [STORY]: text }).map((finding) => finding.slice(0, 50))).toEqual([
      `${STORY}:${lineOf(text, 'form')} form: Found "`.slice(0, 50),
      `${STORY}:${lineOf(text, '<Term')} <Term id>: There is no`.slice(0, 50),
    ]);
  });
});

describe('the list and where it comes from', () => {
  const list = jsonOf(entries);

  test('a number of rows that does not fit', () => {
    const text = provenanceOf(list, { rows: 9 });
    expect(findingsIn({ [PROVENANCE]: text })).toEqual([
      `${PROVENANCE}:${lineOf(text, '"rows"')} rows: Found 9, but entries.json holds 2 entries. Run the import again.`,
    ]);
  });

  test('a list changed by hand, told once though its rows do not fit either', () => {
    const text = provenanceOf(list);
    expect(
      findingsIn({
        [PROVENANCE]: text,
        [ENTRIES]: jsonOf(entries.slice(0, 1)),
        [RULE]: yamlOf(ruleWith({ entities: ['invented-instruments'] })),
      }),
    ).toEqual([
      `${ENTRIES}:1 This is not the file that was imported: its digest in provenance.json differs. It is never changed by hand. Bring it back from the last version; what we add goes into content/entity-list/remarks/.`,
    ]);
  });

  test('a provenance that is missing', () => {
    expect(findingsIn({ [PROVENANCE]: undefined })).toEqual([
      `${PROVENANCE}:1 The file is missing, and the site cannot be built without it. Bring it back from the last version.`,
    ]);
  });

  test('a field of the provenance is told without a programmer’s words', () => {
    const text = provenanceOf(list, { sha256: 'abc' });
    expect(findingsIn({ [PROVENANCE]: text })).toEqual([
      `${PROVENANCE}:${lineOf(text, '"sha256"')} sha256: Found "abc". The text has not the form that belongs here.`,
    ]);
  });
});

test('findings come in the order of files and lines, and each is said once', () => {
  const found = findingsIn({
    [TALKS]: yamlOf(inventedMilestone({ date: '7 May 2030', actor: 'USA' })),
    [RULE]: yamlOf(ruleWith({ theme: 'chips' })),
    [STORY]: articleWith('A <Cite of="notice" /> <Term id="x" /> and <Term id="x" />.\n'),
  });
  expect(found.map((finding) => finding.split(' ')[0])).toEqual([
    `${STORY}:${lineOf(articleWith('A <Cite'), 'A <Cite')}`,
    `${RULE}:${lineOf(yamlOf(ruleWith()), 'theme:')}`,
    `${TALKS}:3`,
    `${TALKS}:5`,
  ]);
});

test('a folder whose name is misspelt, and a file beside the folders, are advice', () => {
  const holds =
    'content/ holds articles, lessons, designations, milestones, entity-list, glossary.yaml, people.yaml, corrections.yaml, tariff-rates.yaml, kept-words.yaml, pictures and starters: move what belongs there, or rename it.';
  expect(
    findingsIn({
      'content/milestone/x.yaml': 'id: x\n',
      'content/notes.txt': 'x',
      'content/entity-list/dji.yaml': 'id: dji\n',
    }),
  ).toEqual([
    'content/entity-list/dji.yaml:1 advice, Nothing reads this. content/entity-list/ holds entries.json, provenance.json and remarks: move what belongs there, or rename it.',
    `content/milestone:1 advice, Nothing reads this. ${holds}`,
    `content/notes.txt:1 advice, Nothing reads this. ${holds}`,
  ]);
});
