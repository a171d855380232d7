import { describe, expect, test } from 'vitest';
import { inventedRule, inventedStep } from '../fixtures/invented-events.ts';
import { LONGEST_NAME, nameTarget } from './name-target.ts';

const place = { index: 3, of: 9 };
const stretch = (from: string, to: string, key = 'US-1:2030-05') => ({
  key,
  startMs: Date.parse(from),
  endMs: Date.parse(to),
});
const nameOf = (...events: Parameters<typeof nameTarget>[2]) =>
  nameTarget(
    stretch('2030-05-01', '2030-06-01', events.length === 1 ? events[0]?.id : undefined),
    events[0]?.lane === 'list' ? 'list' : 'US',
    events,
    place,
  );

describe('the name of one event', () => {
  test('has the date first, then the title, who acted, and its place', () => {
    expect(nameOf(inventedStep({ date: '2030-05-07', actor: 'US', title: 'A tariff is raised' }))).toBe(
      '7 May 2030, A tariff is raised. United States. 3 of 9.',
    );
  });

  test('says that it is one where the drawing has a number in its place', () => {
    const step = inventedStep({ date: '2030-05-07', actor: 'US', title: 'A tariff is raised' });
    expect(nameTarget(stretch('2030-05-01', '2030-06-01'), 'US', [step], place)).toBe(
      '7 May 2030, A tariff is raised. United States. 1 milestone, 3 of 9.',
    );
  });

  test('says when the date, or the whole, is not confirmed', () => {
    expect(nameOf(inventedStep({ unconfirmed: ['date'] }))).toMatch(/^about 7 May 2030, /);
    expect(nameOf(inventedStep({ confidence: 'low' }))).toContain('. Not yet confirmed.');
    expect(nameOf(inventedStep({}))).not.toContain('confirmed');
  });

  test('is cut between two words where the title is long', () => {
    const title = 'word '.repeat(21).trim();
    const name = nameOf(inventedStep({ title, date: '2030-05-07', until: '2031-06-08', confidence: 'low' }));
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(name).toMatch(/word…\. Not yet confirmed\. .* 3 of 9\.$/);
  });
});

describe('the name of several', () => {
  const rules = [
    inventedRule({ id: 'a', chart_count: 5 }),
    inventedRule({ id: 'b', chart_count: 7, chart_count_basis: 'list' }),
  ];

  test('says when, how many rules, and what they added', () => {
    expect(nameOf(...rules)).toBe('May 2030, 2 rules, at least 12 organisations added. 3 of 9.');
    expect(nameOf(...rules.map((rule) => ({ ...rule, count: { organisations: 0, isFloor: true } })))).toBe(
      'May 2030, 2 rules. 3 of 9.',
    );
  });

  test('says how many milestones, and whose', () => {
    expect(nameOf(inventedStep({ id: 'a' }), inventedStep({ id: 'b' }))).toBe(
      'May 2030, 2 milestones. United States. 3 of 9.',
    );
  });

  test.each([
    ['2030-04-01', '2030-07-01', 'April to June 2030'],
    ['2030-01-01', '2031-01-01', '2030'],
    ['2030-01-01', '2032-01-01', '2030 to 2031'],
    ['2030-10-01', '2031-04-01', 'October 2030 to March 2031'],
  ])('from %s to before %s is called %s', (from, to, words) => {
    expect(nameTarget(stretch(from, to), 'list', rules, place)).toMatch(new RegExp(`^${words}, 2 rules`));
  });
});
