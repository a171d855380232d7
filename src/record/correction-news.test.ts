import { expect, test } from 'vitest';
import { correctionNews } from './correction-news.ts';
import { correctionSchema } from './corrections.ts';
import { inventedCorrection } from './fixtures/correction.ts';

test('a correction is told with what stood there, what stands there, why, and where', () => {
  const corrections = [
    inventedCorrection(),
    inventedCorrection({ id: 'later', date: '2030-07-02', about: undefined, page: '/method/' }),
  ].map((correction) => correctionSchema.parse(correction));
  expect(correctionNews(corrections)).toEqual([
    expect.objectContaining({ path: '/corrections/#c-later', pages: ['/method/'], dateText: '2 July 2030' }),
    {
      path: '/corrections/#c-invented-count',
      title: 'Correction: The rule added five organisations.',
      date: '2030-06-01',
      dateText: '1 June 2030',
      kind: 'Correction',
      summary:
        'The page said: The rule added six organisations. It now says: The rule added five organisations. One was counted twice.',
      pages: ['/designations/2030-05-06-invented-rule/'],
    },
  ]);
});
