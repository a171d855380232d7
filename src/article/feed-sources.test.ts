import { expect, test } from 'vitest';
import { feedSources } from './feed-sources.ts';

test('sources are numbered by the list, and their words mean themselves', () => {
  const source = { title: 'R&D <1', publisher: 'A "B"', url: 'https://a.example/?x=1&y=2', date: '2019-10' };
  expect(feedSources([source])).toBe(
    '<h2>Sources</h2><ol><li><a href="https://a.example/?x=1&amp;y=2">R&amp;D &lt;1</a>, A &quot;B&quot;, October 2019</li></ol>',
  );
});
