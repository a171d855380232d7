import { describe, expect, test } from 'vitest';
import { checkBody } from './check-body.ts';
import { anyId } from './known-ids.ts';
import { byList } from '../record/references.ts';
import { parseBody } from './parse-body.ts';

const known = {
  ...byList(() => new Set<string>()),
  designations: new Set(['2030-05-06-rule']),
  milestones: new Set(['2030-05-07-talks']),
  entities: new Set(['invented-optics']),
  terms: new Set(['entity-list', 'bis']),
  people: new Set(['a-person']),
};
const context = { file: 'x.mdx', known, sources: new Set(['notice', 'release']) };

/** "line:column field: message" for each finding. */
function findings(body: string, sources = context.sources as ReadonlySet<string>): string[] {
  const parsed = parseBody('x.mdx', body);
  expect(parsed.complete).toBe(true);
  return checkBody(parsed.tags, { ...context, sources }).map(
    ({ line, column, field, message }) => `${line}:${column} ${field ? `${field}: ` : ''}${message}`,
  );
}

const FIGURES =
  'entities-added, public-security-bodies, companies, entities-on-list, designations, milestones, organisations-added, rules-that-add, still-listed, days-between or entries-with-footnote';
const THEMES =
  'human-rights, surveillance, telecom-huawei, semiconductors, supercomputing, quantum, biotech, military-modernisation, nuclear-missile, south-china-sea, iran-russia-diversion, other or not-researched';
const DATE = 'Write the date as "2022-10-07", "2022-10" or "2022", a day that exists.';
const ADD_SOURCE = 'Correct the id, or add the source to "sources" in the head.';

test('every component as the handbook writes it is in order', () => {
  const body = [
    'A <Term id="bis" /> and <Term id="entity-list">list</Term>.<Cite of="notice release" />',
    'Then <Event id="2030-05-06-rule" />, <Event id="2030-05-07-talks">talks</Event> and <Person id="a-person">Her</Person>.',
    'All <Figure of="designations" />, and <Figure of="companies" in="2030-05-06-rule" words /> of them, H<sub>2</sub>O, <abbr title="x">y</abbr>.',
    '<Names in="2030-05-06-rule" sort="public-security" />',
    '<AdditionsChart by="year" />',
    '<AdditionsChart by="theme" />',
    '<TariffRates />',
    '<NearestTalks />',
    '<Timeline from="2030" to="2030-06-01" highlight="2030-05-06-rule 2030-05-07-talks" title="A cut" />',
    '<Timeline from="2030" to="2031" lanes="entity" theme="quantum semiconductors" org="invented-optics" />',
    '<Steps events="2030-05-06-rule 2030-05-07-talks" title="Two days" />',
    '<Steps from="2030" to="2031-02" />',
    '<Quote by="A. Person" on="May 2030" of="notice">\nWords.\n</Quote>',
  ];
  expect(findings(body.join('\n\n'))).toEqual([]);
});

describe('what an attribute names has to be there', () => {
  test.each([
    ['<Cite of="notic" />', `<Cite of>: The head has no source "notic". Closest: notice. ${ADD_SOURCE}`],
    ['<Cite of="notice wire" />', `<Cite of>: The head has no source "wire". ${ADD_SOURCE}`],
    ['<Cite of="notice, release" />', '<Cite of>: Put a space between two ids, and no comma.'],
    [
      '<Quote by="A" of="releas">x</Quote>',
      `<Quote of>: The head has no source "releas". Closest: release. ${ADD_SOURCE}`,
    ],
    ['<Quote by="A" of="notice release">x</Quote>', '<Quote of>: Name one source here; found 2.'],
    [
      '<Term id="biss" />',
      '<Term id>: There is no term "biss". Closest: bis. Correct the id, or add it to content/glossary.yaml.',
    ],
    [
      '<Person id="a-persn" />',
      '<Person id>: There is no person "a-persn". Closest: a-person. Correct the id, or add it to content/people.yaml.',
    ],
    [
      '<Event id="2030-05-07-talk" />',
      '<Event id>: There is no designation or milestone "2030-05-07-talk". Closest: 2030-05-07-talks. Correct the id, or add the event.',
    ],
    [
      '<Names in="2030-05-07-talks" />',
      '<Names in>: There is no designation "2030-05-07-talks". Closest: 2030-05-06-rule. Correct the id, or add content/designations/2030-05-07-talks.yaml.',
    ],
    [
      '<Names in="2030-05-06-rule" sort="companies" />',
      '<Names sort>: There is no sort "companies". Did you mean "company"? Write company, public-security or other.',
    ],
    ['<AdditionsChart by="month" />', '<AdditionsChart by>: There is no chart by "month". Write year or theme.'],
    [
      '<AdditionsChart by="themes" />',
      '<AdditionsChart by>: There is no chart by "themes". Did you mean "theme"? Write year or theme.',
    ],
    [
      '<Figure of="designation" />',
      `<Figure of>: There is no figure "designation". Did you mean "designations"? Write ${FIGURES}.`,
    ],
    ['<Figure of="profits" />', `<Figure of>: There is no figure "profits". Write ${FIGURES}.`],
    ['<Figure of="designations" words="yes" />', '<Figure words>: This stands alone, without "=" and a value.'],
    ['<Timeline from="July 2030" to="2031" />', `<Timeline from>: Found "July 2030". ${DATE}`],
    ['<Timeline from="2030" to="2030-02-30" />', `<Timeline to>: Found "2030-02-30". ${DATE}`],
    [
      '<Timeline from="2030" to="2031" highlight="2030-05-06-rule 2030-05-07-talk" />',
      '<Timeline highlight>: There is no designation or milestone "2030-05-07-talk". Closest: 2030-05-07-talks. Correct the id, or add the event.',
    ],
    [
      '<Timeline from="2030" to="2031" highlight="2030-05-06-rule, 2030-05-07-talks" />',
      '<Timeline highlight>: Put a space between two ids, and no comma.',
    ],
    [
      '<Timeline from="2030" to="2031" lanes="list" />',
      '<Timeline lanes>: There is no lane "list". Write entity or trade.',
    ],
    [
      '<Timeline from="2030" to="2031" lanes="entities" />',
      '<Timeline lanes>: There is no lane "entities". Did you mean "entity"? Write entity or trade.',
    ],
    [
      '<Timeline from="2030" to="2031" theme="quantum semiconductor" />',
      `<Timeline theme>: There is no theme "semiconductor". Did you mean "semiconductors"? Write ${THEMES}.`,
    ],
    [
      '<Timeline from="2030" to="2031" theme="quantum, biotech" />',
      '<Timeline theme>: Put a space between two words, and no comma.',
    ],
    [
      '<Timeline from="2030" to="2031" org="invented-optic" />',
      '<Timeline org>: There is no entry of the list "invented-optic". Closest: invented-optics. Correct the id, or look the id up in content/entity-list/entries.json.',
    ],
    [
      '<Steps events="2030-05-06-rule 2030-05-07-talk" />',
      '<Steps events>: There is no designation or milestone "2030-05-07-talk". Closest: 2030-05-07-talks. Correct the id, or add the event.',
    ],
    [
      '<Steps events="2030-05-06-rule, 2030-05-07-talks" />',
      '<Steps events>: Put a space between two ids, and no comma.',
    ],
    ['<Steps events="2030-05-06-rule" />', '<Steps events>: Found 1 event. Name 2 to 12.'],
    [
      '<Steps events="2030-05-06-rule 2030-05-07-talks 2030-05-06-rule" />',
      '<Steps events>: "2030-05-06-rule" is named twice. Keep one of the two.',
    ],
    ['<Steps from="spring" to="2031" />', `<Steps from>: Found "spring". ${DATE}`],
    ['<Term id="" />', '<Term id>: Write a value in quotation marks after "=".'],
    ['<Term id />', '<Term id>: Write a value in quotation marks after "=".'],
  ])('%s', (body, message) => {
    expect(findings(body).map((finding) => finding.replace(/^\S+ /, ''))).toEqual([message]);
  });

  test('and the place is that of the attribute', () => {
    expect(findings('One.\n\nTwo <Term\n  id="biss" />.')[0]).toMatch(/^4:3 /);
  });

  test('sources of a head that cannot be read are not told to be missing', () => {
    expect(findings('<Cite of="anything" />', anyId)).toEqual([]);
  });

  test('the same id at several places is told once, with the lines of the others', () => {
    const body = 'A<Cite of="wire" /> b<Cite of="wire" />\n\nC<Cite of="wire" />\n\nD<Cite of="notice wire" />\n';
    expect(findings(body)).toEqual([
      `1:8 <Cite of>: The head has no source "wire". ${ADD_SOURCE} The same in lines 3 and 5.`,
    ]);
  });
});

describe('attributes that are missing, unknown or twice', () => {
  test.each([
    [
      '<Cite />',
      '1:1 <Cite>: <Cite> needs "of": of="…", the id of a source in the head, or several with spaces between.',
    ],
    ['<Quote of="notice">x</Quote>', '1:1 <Quote>: <Quote> needs "by": by="…", words in quotation marks.'],
    ['<Quote by="A">x</Quote>', '1:1 <Quote>: <Quote> needs "of": of="…", the id of a source in the head.'],
    ['<Timeline from="2030" />', '1:1 <Timeline>: <Timeline> needs "to": to="…", a date like "2019-10".'],
    ['<Figure />', `1:1 <Figure>: <Figure> needs "of": of="…", one of ${FIGURES}.`],
    ['<Names />', '1:1 <Names>: <Names> needs "in": in="…", the id of a designation.'],
    ['<Event />', '1:1 <Event>: <Event> needs "id": id="…", the id of a designation or milestone.'],
    ['<Term />', '1:1 <Term>: <Term> needs "id": id="…", the id of a term in content/glossary.yaml.'],
    ['<Person />', '1:1 <Person>: <Person> needs "id": id="…", the id of a person in content/people.yaml.'],
    ['<Steps event="2030-05-06-rule" />', '1:8 <Steps event>: <Steps> has no "event". Did you mean "events"?'],
    ['<Cite source="notice" />', '1:7 <Cite source>: <Cite> has no "source". Did you mean "of"?'],
    ['<Timeline From="2030" to="2031" />', '1:11 <Timeline From>: <Timeline> has no "From". Did you mean "from"?'],
    [
      '<Names in="2030-05-06-rule" colour="red" />',
      '1:29 <Names colour>: <Names> has no "colour". It may have "in" and "sort".',
    ],
    ['<AdditionsChart />', '1:1 <AdditionsChart>: <AdditionsChart> needs "by": by="…", year or theme.'],
    [
      '<TariffRates side="us" />',
      '1:14 <TariffRates side>: <TariffRates> has no "side". It has no attributes: write <TariffRates />.',
    ],
    ['<Cite of="notice" of="release" />', '1:19 <Cite of>: "of" is written twice. Keep one of the two.'],
  ])('%s', (body, message) => {
    expect(findings(body)).toEqual([message]);
  });
});

describe('attributes that do not fit each other', () => {
  test.each([
    [
      '<Figure of="companies" />',
      '1:1 <Figure>: The figure "companies" speaks of one rule, so say which: in="2019-10-09-xinjiang-surveillance".',
    ],
    [
      '<Steps />',
      '1:1 <Steps>: <Steps> needs events to walk through: events="…", the ids of 2 to 12 designations and milestones, with spaces between.',
    ],
    ['<Steps from="2030" />', '1:1 <Steps>: A window needs both ends: add "to".'],
    ['<Steps to="2030" />', '1:1 <Steps>: A window needs both ends: add "from".'],
    [
      '<Steps events="2030-05-06-rule 2030-05-07-talks" from="2030" to="2031" />',
      '1:1 <Steps>: Write either "events" or a window of "from" and "to". Take one of the two out.',
    ],
    ['<Steps from="2031" to="2030" />', '1:1 <Steps>: "from" (2031) is later than "to" (2030). Swap them.'],
    ['<Timeline from="2031" to="2030-12" />', '1:1 <Timeline>: "from" (2031) is later than "to" (2030-12). Swap them.'],
  ])('%s', (body, message) => {
    expect(findings(body)).toEqual([message]);
  });

  test('a figure of the whole record needs no rule, and a year may begin and end a cut', () => {
    expect(findings('<Figure of="milestones" />\n\n<Timeline from="2030" to="2030" />')).toEqual([]);
  });
});

describe('text where it belongs', () => {
  test.each([
    [
      '<Cite of="notice">words</Cite>',
      '1:1 <Cite>: <Cite> stands alone: write <Cite … /> and put the text outside it.',
    ],
    ['<Quote by="A" of="notice" />', '1:1 <Quote>: <Quote> needs text between <Quote …> and </Quote>.'],
    ['<Quote by="A" of="notice"></Quote>', '1:1 <Quote>: <Quote> needs text between <Quote …> and </Quote>.'],
  ])('%s', (body, message) => {
    expect(findings(body)).toEqual([message]);
  });
});

describe('tags that do not exist', () => {
  test.each([
    ['<Cyte of="notice" />', '1:1 There is no component <Cyte>. Did you mean <Cite>?'],
    [
      '<Map />',
      '1:1 There is no component <Map>. There are <Cite>, <Figure>, <Ours>, <Names>, <Timeline>, <Steps>, <AdditionsChart>, <TariffRates>, <NearestTalks>, <ChanceOfNearness>, <Chance>, <Event>, <Term>, <Person>, <Picture> and <Quote>.',
    ],
    ['Words<cite of="notice" />', '1:6 A component begins with a capital letter: write <Cite> instead of <cite>.'],
    [
      '<timeline from="2030" to="2031" />',
      '1:1 A component begins with a capital letter: write <Timeline> instead of <timeline>.',
    ],
    [
      '<FIGURE of="designations" />',
      '1:1 A component begins with a capital letter: write <Figure> instead of <FIGURE>.',
    ],
    [
      '<a href="https://a.org">words</a>',
      '1:1 There is no tag for articles called <a>. Write a link as [words](https://…).',
    ],
    ['A <b>bold</b> word', '1:3 There is no tag for articles called <b>. Write bold words as **words**.'],
    ['<div>words</div>', '1:1 There is no tag for articles called <div>. Take it out, and its text may stay.'],
    ['<strng>words</strng>', '1:1 There is no tag for articles called <strng>. Did you mean <strong>?'],
    ['<>words</>', '1:1 The empty tag <> is not used in articles. Take it and its </> out.'],
    ['<abbr class="x">y</abbr>', '1:7 <abbr>: <abbr> may not have "class" in an article. Take it out.'],
  ])('%s', (body, message) => {
    expect(findings(body)).toEqual([message]);
  });

  test('<cite> without a source is the tag for titles of works', () => {
    expect(findings('The <cite>Gazette</cite> says.')).toEqual([]);
  });
});
