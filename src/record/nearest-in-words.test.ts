import { describe, expect, test } from 'vitest';
import { inventedMilestone } from './fixtures/milestone.ts';
import { milestoneSchema } from './milestone.ts';
import { nearestInWords } from './nearest-in-words.ts';

const talks = (title: string, date: string, days: number) => ({
  milestone: milestoneSchema.parse(inventedMilestone({ title, date, until: undefined })),
  days,
});

describe('the nearest talks in words', () => {
  test('name the nearest on each side', () => {
    expect(
      nearestInWords([
        talks('Far', '2030-04-20', -16),
        talks('Near', '2030-05-05', -1),
        talks('Next', '2030-05-09', 3),
        talks('Later', '2030-05-20', 14),
      ]),
    ).toBe('The talks before: Near (5 May 2030), 1 day earlier. The talks after: Next (9 May 2030), 3 days later.');
  });
  test('say which side has none', () => {
    expect(nearestInWords([talks('Next', '2030-05-09', 3)])).toBe(
      'The record has no talks before it. The talks after: Next (9 May 2030), 3 days later.',
    );
    expect(nearestInWords([])).toBe('The record has no talks before it. The record has no talks after it.');
  });
  test('say what is not confirmed', () => {
    const unsure = talks('Call', '2030-05-09', 3);
    expect(nearestInWords([{ ...unsure, milestone: { ...unsure.milestone, confidence: 'low' } }])).toContain(
      'Call (9 May 2030, not confirmed), 3 days later.',
    );
  });
  test('say what fell on the same day', () => {
    expect(nearestInWords([talks('Round', '2030-05-06', 0), talks('Next', '2030-05-09', 3)])).toContain(
      'On the same day: Round (6 May 2030).',
    );
  });
});
