import { expect, test } from 'vitest';
import { inventedRemarks } from '../record/fixtures/remarks.ts';
import { inventedSource } from '../record/fixtures/source.ts';
import { findingsIn, lineOf, PEOPLE, REMARKS, RULE, ruleWith, yamlOf } from './fixtures/content-folder.ts';

const printed = (date: string) => inventedSource({ publisher: 'Federal Register', date });

test('a rule is published on the day the Federal Register prints it', () => {
  const text = yamlOf(ruleWith({ sources: [printed('2030-05-09')] }));
  expect(findingsIn({ [RULE]: text })).toEqual([
    `${RULE}:${lineOf(text, 'published:')} published: Found "2030-05-08", but the source in the Federal Register is dated "2030-05-09". A rule is published on the day the Federal Register prints it: correct the one that is wrong.`,
  ]);
});

test('one of several sources there is enough', () => {
  const sources = [printed('2030-05-09'), printed('2030-05-08')];
  expect(findingsIn({ [RULE]: yamlOf(ruleWith({ sources })) })).toEqual([]);
});

test('a source there without a day may be the rule', () => {
  const sources = [printed('2030-05-09'), printed('2030')];
  expect(findingsIn({ [RULE]: yamlOf(ruleWith({ sources })) })).toEqual([]);
});

test('a rule that takes effect before it is announced is rare', () => {
  const text = yamlOf(ruleWith({ announced: '2030-05-07' }));
  expect(findingsIn({ [RULE]: text })).toEqual([
    `${RULE}:${lineOf(text, 'announced:')} advice, announced: The rule takes effect on "2030-05-06" and is announced later, on "2030-05-07". That is rare: check both dates.`,
  ]);
});

test('what happened to an organisation stands in the order of time', () => {
  const event = (date: string) => ({
    date,
    fact: 'Something invented.',
    confidence: 'high',
    sources: [inventedSource()],
  });
  const text = yamlOf(inventedRemarks({ events: [event('2030-05'), event('2030-05-01'), event('2029')] }));
  expect(findingsIn({ [REMARKS]: text })).toEqual([
    `${REMARKS}:${lineOf(text, 'date: "2029"')} events.2.date: Found "2029" below "2030-05-01". Events stand in the order of time: move one of the two, or correct its date.`,
  ]);
});

test('an office does not end before it begins', () => {
  const person = (until: string) => ({
    id: 'invented-person',
    name: 'A. Person',
    side: 'US',
    roles: [{ title: 'Invented Secretary', from: '2030-05', until }],
    confidence: 'high',
    sources: [inventedSource()],
  });
  expect(findingsIn({ [PEOPLE]: yamlOf([person('2030')]) })).toEqual([]);
  expect(findingsIn({ [PEOPLE]: yamlOf([person('2029-12')]) })).toEqual([
    expect.stringContaining('0.roles.0.until: Found "2029-12". The office ends before it begins.'),
  ]);
});
