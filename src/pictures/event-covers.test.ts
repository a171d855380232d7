import { describe, expect, test } from 'vitest';
import { designationSchema } from '../record/designation.ts';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import { milestoneSchema } from '../record/milestone.ts';
import { milestoneCover, ruleCover } from './event-covers.ts';

const record = inventedRecord({ designations: [inventedDesignation()], milestones: [inventedMilestone()] });
const rule = (changes: Parameters<typeof inventedDesignation>[0] = {}) =>
  ruleCover(
    record,
    designationSchema.parse(inventedDesignation({ effective: '2030-05-06', unconfirmed: [], ...changes })),
  );
const milestone = (changes: Parameters<typeof inventedMilestone>[0] = {}) =>
  milestoneCover(record, milestoneSchema.parse(inventedMilestone({ date: '2030-05-07', unconfirmed: [], ...changes })));

describe('the cover of a rule', () => {
  test('shows how many organisations it added, with its day above the headline', () => {
    const { figure, kicker } = rule({ chart_count: 28, chart_count_basis: 'rule' });
    expect(figure).toEqual({ number: '28', caption: 'organisations added' });
    expect(kicker).toMatch(/ · 6 May 2030/);
  });

  test('says "at least" of a floor, and speaks of one organisation in the singular', () => {
    expect(rule({ chart_count: 1, chart_count_basis: 'list' }).figure).toEqual({
      lead: 'at least',
      number: '1',
      caption: 'organisation added',
    });
  });

  test('shows its day where it added nobody', () => {
    expect(rule({ chart_count: 0 }).figure).toEqual({ number: '6', caption: 'May 2030' });
  });

  test('shows no number that is not confirmed', () => {
    expect(rule({ chart_count: 28, unconfirmed: ['chart_count'] }).figure).toEqual({
      number: '6',
      caption: 'May 2030',
    });
  });

  test('marks a day that is not confirmed', () => {
    expect(rule({ chart_count: 0, unconfirmed: ['effective'] }).figure).toMatchObject({ lead: 'about' });
    expect(rule({ chart_count: 5, unconfirmed: ['effective'] }).kicker).toContain('6 May 2030 (not confirmed)');
  });

  test('is headed by its label, with the official title below', () => {
    expect(rule({ label: 'Invented firms', title: 'Addition of Invented Firms' })).toMatchObject({
      headline: 'Invented firms',
      standfirst: { parts: ['Addition of Invented Firms'] },
    });
  });

  test('without a label names who was added, unless the names are not confirmed or not looked into', () => {
    const notable = ['Invented Co.', 'Imagined Ltd.'];
    expect(rule({ notable }).standfirst?.parts).toEqual(notable);
    expect(rule({ notable, unconfirmed: ['notable'] }).standfirst).toBeUndefined();
    expect(rule({ notable, research: 'not-yet' }).standfirst).toBeUndefined();
  });
});

describe('the cover of a milestone', () => {
  test.each([
    ['a day', { date: '2030-05-07' }, { number: '7', caption: 'May 2030' }],
    ['days of one month', { date: '2030-05-10', until: '2030-05-11' }, { number: '10–11', caption: 'May 2030' }],
    ['a day that is not confirmed', { unconfirmed: ['date'] }, { lead: 'about', number: '7', caption: 'May 2030' }],
  ])('shows %s as on a calendar’s leaf', (_what, changes, figure) => {
    expect(milestone(changes).figure).toEqual(figure);
  });

  test.each([
    ['days of two months', { date: '2030-04-30', until: '2030-05-01' }, '30 April – 1 May 2030'],
    ['a month', { date: '2030-05' }, 'May 2030'],
    ['a month that is not confirmed', { date: '2030-05', unconfirmed: ['date'] }, 'about May 2030'],
  ])('has %s above the headline instead', (_what, changes, words) => {
    const { figure, kicker } = milestone(changes);
    expect(figure).toBeUndefined();
    expect(kicker.endsWith(` · ${words}`)).toBe(true);
  });

  test('says when the whole of it is not confirmed', () => {
    expect(milestone({ confidence: 'low' }).kicker).toMatch(/ · not yet confirmed$/);
  });

  test('leaves out a summary that is not confirmed', () => {
    expect(milestone({ unconfirmed: ['summary'] }).standfirst).toBeUndefined();
  });
});

describe('the stretch of time under an event', () => {
  test('is the year of its day and those beside it', () => {
    expect(milestone({ date: '2024-05-07' }).span).toEqual({ from: '2023', to: '2025' });
  });

  test('ends with the day the record was verified through', () => {
    expect(milestone().span).toEqual({ from: '2028', to: '2030-06-30' });
  });

  test('is the whole record for a day before the trade war', () => {
    const old = designationSchema.parse(inventedDesignation({ effective: '2001-05-14', published: '2001-05-14' }));
    expect(ruleCover({ ...record, designations: [old] }, old).span).toEqual({ from: '2001', to: '2030-06-30' });
  });
});
