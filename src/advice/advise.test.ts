import { describe, expect, test } from 'vitest';
import {
  articleWith,
  BODY,
  PEOPLE,
  PROVENANCE,
  RATES,
  REMARKS,
  RULE,
  ruleWith,
  STORY,
  TALKS,
  yamlOf,
} from '../reader/fixtures/content-folder.ts';
import { KEY, LESSON, lessonFiles, lessonWith, NOTES } from '../reader/fixtures/lesson-files.ts';
import { readContent } from '../reader/read-content.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRemarks } from '../record/fixtures/remarks.ts';
import { inventedSource } from '../record/fixtures/source.ts';
import { inventedTariffRate } from '../record/fixtures/tariff-rate.ts';
import { advise } from './advise.ts';
import { adviceOn } from './fixtures/advice-on.ts';

test('the content as it stands needs no advice, drafts and pages that no archive keeps apart', () => {
  const told = advise(readContent('.')).filter(({ rule }) => rule !== 'draft' && rule !== 'archive');
  expect(told.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test('an invented content in order needs none either', () => {
  expect(adviceOn(lessonFiles())).toEqual([]);
});

describe('words and spelling', () => {
  test('are looked at in articles, their heads, lessons and records', () => {
    const said = adviceOn({
      ...lessonFiles({
        [NOTES]: `${KEY}\nAn unprecedented color.\n`,
        [LESSON]: lessonWith({ summary: 'A draconian rule.' }),
      }),
      [STORY]: articleWith(`${BODY}\nIts behavior.\n`, { description: 'They slammed it.' }),
      [TALKS]: yamlOf(inventedMilestone({ summary: 'The regime met.' })),
      [RULE]: yamlOf(ruleWith({ reason: 'Its labor.' })),
      [REMARKS]: yamlOf(inventedRemarks({ now: 'It was blacklisted.' })),
    });
    const short = said.map((line) => line.replace(/^(\S+ \S+?):\d+ (.*?)"([^"]*)".*$/, '$1 $2$3'));
    expect(short.sort()).toEqual(
      [
        `spelling ${RULE} reason: labor`,
        `spelling ${NOTES} color`,
        `spelling ${STORY} behavior`,
        `words ${REMARKS} now: blacklisted`,
        `words ${LESSON} summary: draconian`,
        `words ${NOTES} unprecedented`,
        `words ${STORY} description: slammed`,
        `words ${TALKS} summary: regime`,
      ].sort(),
    );
  });

  test('not in titles of sources, claims of others and quotations', () => {
    const source = inventedSource({ id: 'notice', title: 'US slams blacklist labor', publisher: 'Center for Color' });
    expect(
      adviceOn({
        [STORY]: articleWith('He said "the color of a ban".<Cite of="notice" />\n', {
          sources: [source],
          claims: [{ claim: 'The regime is blacklisted.', verdict: 'Wrong', rating: 1 }],
        }),
      }),
    ).toEqual([]);
  });

  test('a kept word is left alone in its file, and an entry that keeps nothing is told', () => {
    const kept = [
      { word: 'Regime', in: 'milestones/2030-05-07-invented-talks.yaml', because: 'A name that is printed so.' },
      { word: 'color', in: 'articles/invented-story.mdx', because: 'A name that is printed so.' },
    ];
    expect(
      adviceOn({
        'content/kept-words.yaml': yamlOf(kept),
        [TALKS]: yamlOf(inventedMilestone({ summary: 'The regime met.' })),
      }),
    ).toEqual([
      'words content/kept-words.yaml:4 1.word: The check asks about no word "color" in content/articles/invented-story.mdx. Take this entry out, or correct the word or the file.',
    ]);
  });
});

describe('events told twice', () => {
  const again = 'content/milestones/2030-05-07-talks-again.yaml';
  const twin = (changes: Readonly<Record<string, unknown>>) =>
    adviceOn({ [again]: yamlOf(inventedMilestone({ id: '2030-05-07-talks-again', ...changes })) });

  test('the same day and nearly the same title', () => {
    expect(twin({ title: 'Invented delegation meets in an invented town' })).toEqual([
      `event-twice ${again}:2 title: This looks like the event in ${TALKS}: the same day, and nearly the same title, "Invented delegations meet in an invented town". Keep that file: move into it what only this one says, then take this one out. If they are two events, say in both titles what sets them apart.`,
    ]);
  });
  test('the file with more sources is kept', () => {
    const sources = [inventedSource(), inventedSource({ url: 'https://example.org/2' })];
    expect(twin({ sources, title: 'Invented delegations meet in an invented town' })[0]).toMatch(
      `event-twice ${TALKS}:2 title: This looks like the event in ${again}: the same day, and nearly the same title, "Invented delegations meet in an invented town". Keep that file, which has more sources (2, against 1):`,
    );
  });
  test('another day, or another title, is another event', () => {
    expect(twin({ date: '2030-05-08' })).toEqual([]);
    expect(twin({ title: 'A court rules on invented tariffs' })).toEqual([]);
  });
  test('one number of the Federal Register is one rule, and two numbers are two', () => {
    const file = 'content/designations/2030-05-06-invented-twin.yaml';
    const twinRule = (number: string) =>
      adviceOn({
        [RULE]: yamlOf(ruleWith({ fr_document: '2030-00001' })),
        [file]: yamlOf(ruleWith({ id: '2030-05-06-invented-twin', fr_document: number, entities: [] })),
      });
    expect(twinRule('2030-00001')).toEqual([
      expect.stringMatching(`^ERROR event-twice ${file}:.*The rule 2030-00001 stands in ${RULE} already\\.`),
    ]);
    expect(twinRule('2030-00002')).toEqual([]);
  });
});

describe('days that nobody has checked', () => {
  test('are told at the field, with the day of the record', () => {
    expect(adviceOn({ [TALKS]: yamlOf(inventedMilestone({ date: '2030-07-01' })) })).toEqual([
      `beyond-record ${TALKS}:3 date: Found 1 July 2030, but this part of the record was checked through 30 June 2030 only. Check the days between as well, then write the new day at "verified_through", "milestones" in ${PROVENANCE}; or look whether the date has a slip.`,
    ]);
  });
  test.each([
    ['a rule', RULE, ruleWith({ published: '2030-06-21' })],
    ['a rate', RATES, [inventedTariffRate({ date: '2030-07-02' })]],
    ['a remark', REMARKS, inventedRemarks({ events: [{ date: '2031', fact: 'It ended.', confidence: 'high' }] })],
  ])('%s', (_, file, value) => {
    expect(adviceOn({ [file]: yamlOf(value) })).toEqual([expect.stringMatching(`^beyond-record ${file}`)]);
  });
  test('a month that is not over, the end of a truce and the day of an article may lie later', () => {
    expect(
      adviceOn({
        [TALKS]: yamlOf(
          inventedMilestone({
            date: '2030-06',
            kind: 'truce',
            truce: { name: 'Invented truce', until: '2031-01-01', why: 'It was agreed so.' },
          }),
        ),
        [STORY]: articleWith(BODY, { published: '2031-01-01' }),
      }),
    ).toEqual([]);
  });
});

describe('sources', () => {
  test('of every kind are looked at, and links in texts', () => {
    const bad = inventedSource({ url: 'https://bit.ly/abc' });
    const said = adviceOn({
      [TALKS]: yamlOf(inventedMilestone({ sources: [bad] })),
      [STORY]: articleWith(`${BODY}\nSee [this](https://docs.google.com/document/d/1).\n`),
      [PEOPLE]: yamlOf([
        { id: 'p', name: 'P', side: 'US', roles: [{ title: 'Secretary' }], confidence: 'high', sources: [bad] },
      ]),
    });
    expect(said.map((line) => line.replace(/:\d+ .*/, ''))).toEqual([
      `ERROR source ${STORY}`,
      `source ${TALKS}`,
      `source ${PEOPLE}`,
    ]);
  });
  test('a post that no archive keeps', () => {
    const sources = [inventedSource({ url: 'https://www.facebook.com/a/posts/1' })];
    expect(adviceOn({ [TALKS]: yamlOf(inventedMilestone({ sources })) })).toEqual([
      expect.stringMatching(/^archive .*Posts at www\.facebook\.com vanish/),
    ]);
  });
  const register = (url: string) => inventedSource({ publisher: 'Federal Register', url });
  const address = 'https://www.federalregister.gov/documents/2030/05/08/2030-00001/invented';
  test('a rule’s own text comes first', () => {
    expect(adviceOn({ [RULE]: yamlOf(ruleWith({ sources: [inventedSource(), register(address)] })) })).toEqual([
      expect.stringContaining(
        'The first source is a report by Invented Gazette, and the document itself, of Federal Register,',
      ),
    ]);
  });
  test('the number and the day in a rule’s address are those of the record', () => {
    const rule = (changes: Readonly<Record<string, unknown>>) =>
      adviceOn({ [RULE]: yamlOf(ruleWith({ fr_document: '2030-00001', sources: [register(address)], ...changes })) });
    expect(rule({})).toEqual([]);
    expect(rule({ fr_document: '2030-00002' })[0]).toContain(
      'leads to the rule 2030-00001, but "fr_document" is 2030-00002',
    );
    expect(rule({ published: '2030-05-09' })[0]).toContain('published on 2030-05-08, but "published" is 2030-05-09');
  });
});

test('drafts are told', () => {
  expect(adviceOn({ [STORY]: articleWith(BODY, { draft: true }) })).toEqual([
    expect.stringMatching(/^draft .*This article is a draft: it is not published, and nobody finds it on the site\./),
  ]);
});
