import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { describeTimeline } from './describe-timeline.ts';
import { timeWindow } from './time-window.ts';

const window = timeWindow('2030', '2030');
const rule = (id: string, effective: string, chart_count: number, more: Parameters<typeof inventedRule>[0] = {}) =>
  inventedRule({ id, effective, published: effective, chart_count, ...more });

describe('the drawing in words', () => {
  test('says how it is built, over which time', () => {
    expect(describeTimeline([inventedStep({}), inventedStep({ id: 'more' })], window)).toBe(
      'Bars above a time axis from January 2030 to December 2030 count the organisations that rules added to the Entity List; ' +
        'shapes below it mark 2 milestones of the trade war, by who acted. No additions fall in this time.',
    );
  });

  test('says one milestone, one rule and one organisation in the singular', () => {
    const words = describeTimeline([inventedStep({}), rule('one', '2030-05-06', 1)], window);
    expect(words).toContain('mark 1 milestone of');
    expect(words).toContain('In all, 1 rule added 1 organisation.');
  });

  test('adds up the additions, in exact numbers where the rules state them', () => {
    const words = describeTimeline([rule('may', '2030-05-06', 900), rule('july', '2030-07-06', 206)], window);
    expect(words).toContain('In all, 2 rules added 1,106 organisations.');
  });

  test('does not count rules that added nobody', () => {
    const words = describeTimeline(
      [rule('may', '2030-05-06', 9), rule('licence', '2030-05-07', 0, { action: 'general-license' })],
      window,
    );
    expect(words).toContain('In all, 1 rule added 9 organisations.');
  });

  test('says "at least" where a count is a floor', () => {
    const words = describeTimeline(
      [rule('may', '2030-05-06', 9), rule('july', '2030-07-06', 2, { chart_count_basis: 'list' })],
      window,
    );
    expect(words).toContain('2 rules added at least 11 organisations');
    expect(words).toContain('The month with most is May 2030, with 9,');
  });

  test('names the month of the tallest bar and the theme that has more than half of it', () => {
    const words = describeTimeline(
      [
        rule('rights', '2030-05-06', 6, { theme: 'human-rights' }),
        rule('quantum', '2030-05-07', 5),
        rule('june', '2030-06-06', 10),
      ],
      window,
    );
    expect(words).toContain('The month with most is May 2030, with 11, mostly human rights and surveillance.');
  });

  test('claims no main theme where none has more than half', () => {
    const words = describeTimeline(
      [rule('rights', '2030-05-06', 5, { theme: 'human-rights' }), rule('quantum', '2030-05-07', 5)],
      window,
    );
    expect(words).toContain('The month with most is May 2030, with 10.');
  });

  test('keeps the capitals of names', () => {
    expect(describeTimeline([rule('huawei', '2030-05-06', 5, { theme: 'telecom-huawei' })], window)).toContain(
      'mostly telecoms and Huawei.',
    );
  });

  test('leaves out what lies outside the window', () => {
    const words = describeTimeline([rule('before', '2029-05-06', 50), inventedStep({ date: '2031-01-01' })], window);
    expect(words).toContain('mark 0 milestones');
    expect(words).toContain('No additions fall in this time.');
  });
});
