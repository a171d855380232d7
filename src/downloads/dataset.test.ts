import { expect, test } from 'vitest';
import { describeDataset } from './dataset.ts';
import { inventedPublication } from './fixtures/publication.ts';
import { publishTables } from './published-table.ts';

test('search engines learn where every file lies, how far the data was checked and what may be done with it', () => {
  const publication = inventedPublication();
  const dataset = describeDataset(publishTables(publication), publication, 'Invented tables.');
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/list/data/',
    license: 'https://example.org/licence/',
    version: '2030-06-30',
    temporalCoverage: '2030-05-06/2030-06-30',
  });
  const files = (dataset['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
  expect(files).toEqual(
    ['designations', 'milestones', 'entities'].flatMap((name) => [
      `https://example.org/list/data/${name}.csv`,
      `https://example.org/list/data/${name}.json`,
    ]),
  );
});
