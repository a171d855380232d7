import { describe, expect, test } from 'vitest';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import { inventedSource } from '../record/fixtures/source.ts';
import { eventTexts } from './event-texts.ts';

const toHref = (path: string): string => `/site${path}`;
const ruleText = (changes: Readonly<Record<string, unknown>>) =>
  [...eventTexts(inventedRecord({ designations: [inventedDesignation(changes)] }), toHref).values()][0];
const stepText = (changes: Readonly<Record<string, unknown>>) =>
  [...eventTexts(inventedRecord({ milestones: [inventedMilestone(changes)] }), toHref).values()][0];

test('every rule and every milestone has its words, under its id', () => {
  const record = inventedRecord({
    designations: [inventedDesignation({ id: 'rule' })],
    milestones: [inventedMilestone({ id: 'talks' })],
  });
  expect([...eventTexts(record, toHref)].map(([id, text]) => [id, text.event.id])).toEqual([
    ['rule', 'rule'],
    ['talks', 'talks'],
  ]);
});

describe('the words of a rule', () => {
  test('say what it did, why, and where it is printed', () => {
    expect(ruleText({ chart_count: 5, cite_display: '95 FR 12001' })?.what).toBe(
      'Addition to the list · Quantum technology · 95 FR 12001',
    );
    expect(ruleText({ chart_count: 0, action: 'removal' })?.what).toMatch(
      /^Removal from the list · Quantum technology/,
    );
  });

  test('lead to its page, under the site’s base', () => {
    expect(ruleText({ id: 'invented-rule' })?.href).toBe('/site/designations/invented-rule/');
  });

  test('warn when nobody has researched it yet', () => {
    expect(ruleText({ research: 'not-yet', confidence: 'low' })?.caution).toBe('Not yet researched');
    expect(ruleText({ confidence: 'low' })?.caution).toBe('Not yet confirmed');
    expect(ruleText({ confidence: 'medium' })?.caution).toBe('Partly confirmed');
    expect(ruleText({ confidence: 'high' })).not.toHaveProperty('caution');
  });

  test('warn when the text the list prints is not confirmed, whatever the rest is', () => {
    expect(ruleText({ confidence: 'high', unconfirmed: ['reason'] })?.caution).toBe('Partly confirmed');
    expect(ruleText({ confidence: 'high', unconfirmed: ['title'] })).not.toHaveProperty('caution');
  });

  test('say when the first source was not opened', () => {
    expect(ruleText({ sources: [inventedSource({ seen: 'cited' })] })?.source.isOpened).toBe(false);
    expect(ruleText({ sources: [inventedSource({ seen: false })] })?.source.isOpened).toBe(false);
    expect(ruleText({ sources: [inventedSource()] })?.source.isOpened).toBe(true);
  });

  test('name the first source', () => {
    const sources = [inventedSource({ title: 'The rule itself' }), inventedSource({ title: 'A report on it' })];
    expect(ruleText({ sources })?.source.title).toBe('The rule itself');
  });
});

describe('the words of a milestone', () => {
  test('say who acted and how', () => {
    expect(stepText({ actor: 'US', kind: 'tariff-us', direction: 'up' })?.what).toBe('United States · US tariff');
  });

  test('lead to its page, under the site’s base', () => {
    expect(stepText({ id: 'invented-talks' })?.href).toBe('/site/milestones/invented-talks/');
  });

  test('give a period in words', () => {
    expect(stepText({ date: '2030-05-07', until: '2030-05-09' })?.dateText).toBe('7–9 May 2030');
  });

  test('say "about" where the day is not confirmed', () => {
    expect(stepText({ unconfirmed: ['date'] })).toMatchObject({
      dateText: 'about 7 May 2030',
      glyph: { isUnsure: true },
    });
    expect(stepText({})).toMatchObject({ dateText: '7 May 2030', glyph: { isUnsure: false } });
  });

  test('are unsure as a whole when the milestone is not confirmed', () => {
    expect(stepText({ confidence: 'low' })).toMatchObject({ caution: 'Not yet confirmed', glyph: { isUnsure: true } });
  });
});
