import { axisDate } from '../record/designation.ts';
import { compareDates } from '../record/calendar-date.ts';
import type { Publication } from './publication.ts';
import { versionOf } from './publication.ts';
import type { PublishedTable } from './published-table.ts';

/**
 * The data as schema.org's Dataset, so that search engines for data find it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function describeDataset(
  tables: readonly PublishedTable[],
  publication: Publication,
  description: string,
): Record<string, unknown> {
  const { record, address, name, licence } = publication;
  const first = record.designations.map(axisDate).sort(compareDates)[0];
  const version = versionOf(record);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${name}: the data`,
    description,
    url: address('/data/'),
    license: licence.url,
    creator: { '@type': 'Organization', name, url: address('/') },
    version,
    dateModified: version,
    isAccessibleForFree: true,
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${version}` }),
    keywords: ['Entity List', 'export controls', 'United States', 'China', 'trade talks', 'tariffs'],
    distribution: tables.flatMap((table) => [
      download(table, 'csv', 'text/csv', address),
      download(table, 'json', 'application/json', address),
    ]),
  };
}

function download(
  { name, title }: PublishedTable,
  ending: string,
  mediaType: string,
  address: Publication['address'],
): Record<string, unknown> {
  return {
    '@type': 'DataDownload',
    name: `${title} (${ending.toUpperCase()})`,
    encodingFormat: mediaType,
    contentUrl: address(`/data/${name}.${ending}`),
  };
}
