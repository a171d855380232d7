import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../reader/assemble-record.ts';
import { readContent } from '../reader/read-content.ts';
import { entityCard } from './entity-card.ts';
import { milestoneCard, ruleCard } from './event-card.ts';

const record = assembleRecord(readContent('.'));
function byId<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const one = all.find((other) => other.id === id);
  if (!one) throw new Error(`The record has no ${id}.`);
  return one;
}
const rule = (id: string) => byId(record.designations, id);
const step = (id: string) => byId(record.milestones, id);

describe('the card of a rule', () => {
  const card = ruleCard(record, rule('2019-10-09-xinjiang-surveillance'));

  test('says what it is, who says so, and what stood beside it', () => {
    expect(card).toMatchObject({
      summary: 'In effect on 9 October 2019.',
      full: '/designations/2019-10-09-xinjiang-surveillance/',
      by: 'The ground the US government stated, in our words',
      lane: 'list',
    });
    expect(card.facts).toContainEqual({ name: 'Federal Register', value: '84 FR 54002' });
    expect(card.facts.find(({ name }) => name === 'Beside it')?.value).toMatch(
      /The talks after: .*Nearness is not cause\.$/,
    );
  });

  test('names every source', () => {
    expect(card.sources).toBe(rule('2019-10-09-xinjiang-surveillance').sources);
  });

  test('of a rule older than the record of talks says nothing of talks', () => {
    const names = ruleCard(record, rule('1999-05-28-space-missile')).facts.map(({ name }) => name);
    expect(names).not.toContain('Beside it');
  });

  test('of a rule not yet researched says so', () => {
    expect(ruleCard(record, rule('2012-09-19-77-fr-58006')).caution).toBe('Not yet researched');
  });
});

test('the card of a milestone says when and where', () => {
  expect(milestoneCard(step('2019-10-10-talks-round-13'))).toMatchObject({
    summary: '10–11 October 2019, Washington.',
    full: '/milestones/2019-10-10-talks-round-13/',
    lane: 'talks',
  });
});

test('an allegation on a card is always somebody’s', () => {
  const bare = record.designations.filter(
    (one) =>
      one.action === 'addition' && one.chart_count > 0 && one.research !== 'not-yet' && !ruleCard(record, one).by,
  );
  expect(bare).toEqual([]);
});

test('the card of an entry says since when, by which rule, and its own name', () => {
  const entity = byId(record.entities, 'hangzhou-hikvision-digital-technology');
  const card = entityCard(record, entity);
  expect(card).toMatchObject({
    summary: 'On the US Entity List since 9 October 2019.',
    chinese: '杭州海康威视数字技术股份有限公司',
  });
  expect(card.facts.map(({ name }) => name)).toEqual([
    'Makes or does',
    'Seat',
    'Added by',
    'Listed in',
    'Applications',
  ]);
});

test('every entry of the list has a card with a source, or no rule that would have one', () => {
  const bare = record.entities.filter((entity) => entityCard(record, entity).sources.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
});
