import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';

const DAY_MS = 86_400_000;

describe('a rule as an event', () => {
  test('stands in the List’s lane on the day it took effect', () => {
    const { lane, date, startMs, endMs } = inventedRule({ effective: '2030-05-06', published: '2030-05-08' });
    expect({ lane, date, startMs }).toEqual({ lane: 'list', date: '2030-05-06', startMs: Date.UTC(2030, 4, 6) });
    expect(endMs - startMs).toBe(DAY_MS);
  });

  test('stands on the day it was published when no day of effect is known', () => {
    expect(inventedRule({ effective: undefined, published: '2030-05-08' }).date).toBe('2030-05-08');
  });

  test('is named on the drawing only when the record gives it a label', () => {
    expect(inventedRule({ label: 'Few words' })).toMatchObject({ label: 'Few words', isLabelled: true });
    expect(inventedRule({ title: 'A long title' })).toMatchObject({ label: 'A long title', isLabelled: false });
  });

  test('is approximate when the day it stands on is unconfirmed', () => {
    expect(inventedRule({ unconfirmed: ['effective'] }).isApproximate).toBe(true);
    expect(inventedRule({ unconfirmed: ['published', 'title'] }).isApproximate).toBe(false);
    expect(inventedRule({ effective: undefined, unconfirmed: ['published'] }).isApproximate).toBe(true);
  });

  test('carries whether its count is a floor', () => {
    expect(inventedRule({ chart_count: 4, chart_count_basis: 'list' }).count).toEqual({
      organisations: 4,
      isFloor: true,
    });
    expect(inventedRule({ chart_count: 4, chart_count_basis: 'rule' }).count).toEqual({
      organisations: 4,
      isFloor: false,
    });
  });
});

test('a headline tells rules of one official title apart', () => {
  const title = 'Additions to the list';
  expect(inventedRule({ title, label: 'Few words', chart_count: 5 }).title).toBe('Few words: 5 organisations added');
  expect(inventedRule({ title, chart_count: 0 }).title).toBe(title);
});

describe('a milestone as an event', () => {
  test('of several days reaches to the end of its last', () => {
    const { lane, startMs, endMs, until } = inventedStep({ date: '2030-05-07', until: '2030-05-09' });
    expect({ lane, startMs, endMs, until }).toEqual({
      lane: 'talks',
      startMs: Date.UTC(2030, 4, 7),
      endMs: Date.UTC(2030, 4, 10),
      until: '2030-05-09',
    });
  });

  test('known to the month covers the month and is approximate', () => {
    const { startMs, endMs, isApproximate } = inventedStep({ date: '2030-05' });
    expect([startMs, endMs]).toEqual([Date.UTC(2030, 4, 1), Date.UTC(2030, 5, 1)]);
    expect(isApproximate).toBe(true);
  });

  test('on a day is approximate only when the day is unconfirmed', () => {
    expect(inventedStep({}).isApproximate).toBe(false);
    expect(inventedStep({ unconfirmed: ['title'] }).isApproximate).toBe(false);
    expect(inventedStep({ unconfirmed: ['date'] }).isApproximate).toBe(true);
  });

  test('is named by its title when the record gives no label', () => {
    expect(inventedStep({ title: 'A long title' }).label).toBe('A long title');
    expect(inventedStep({ label: 'Few words' }).label).toBe('Few words');
  });

  test('of low confidence is unconfirmed as a whole', () => {
    expect(inventedStep({ confidence: 'low' }).isUnconfirmed).toBe(true);
    expect(inventedStep({ confidence: 'medium' }).isUnconfirmed).toBe(false);
  });

  test('that cuts a tariff has the shape that points down', () => {
    expect(inventedStep({ kind: 'tariff-us', direction: 'down' }).kind).toBe('tariff-down');
  });

  test('that is a truce holds from its own day to the end of the truce’s last', () => {
    const truce = { name: 'Invented truce', until: '2030-08-05', why: 'It was invented to end then.' };
    expect(inventedStep({ kind: 'truce', date: '2030-05-07', truce }).truce).toEqual({
      name: 'Invented truce',
      startMs: Date.UTC(2030, 4, 7),
      endMs: Date.UTC(2030, 7, 6),
    });
  });

  test('that is no truce has no band', () => {
    expect(inventedStep({})).not.toHaveProperty('truce');
  });
});
