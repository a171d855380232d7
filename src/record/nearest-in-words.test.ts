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
      nearestInWords(
        [
          talks('Far', '2030-04-20', -16),
          talks('Near', '2030-05-05', -1),
          talks('Next', '2030-05-09', 3),
          talks('Later', '2030-05-20', 14),
        ],
        30,
      ),
    ).toBe('The talks before: Near (5 May 2030), 1 day earlier. The talks after: Next (9 May 2030), 3 days later.');
  });
  test('say which side has none', () => {
    expect(nearestInWords([talks('Next', '2030-05-09', 3)], 30)).toBe(
      'The talks after: Next (9 May 2030), 3 days later. None in the 30 days before.',
    );
  });
  test('say what fell on the same day', () => {
    expect(nearestInWords([talks('Round', '2030-05-06', 0)], 30)).toBe('On the same day: Round (6 May 2030).');
  });
  test('say when there was nothing', () => {
    expect(nearestInWords([], 30)).toBe('No talks, deal or truce in the 30 days before or after.');
  });
});
