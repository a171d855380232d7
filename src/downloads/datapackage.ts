import { LIST_SEPARATOR } from './column.ts';
import type { Publication } from './publication.ts';
import { versionOf } from './publication.ts';
import type { FilledColumn, PublishedTable } from './published-table.ts';
import { sizeBytes } from './size-bytes.ts';

/** Columns whose texts are ids of another table. */
const FOREIGN_KEYS: Readonly<Record<string, readonly object[]>> = {
  entities: [{ fields: 'designation', reference: { resource: 'designations', fields: 'id' } }],
};

/**
 * The Frictionless Data Package of the three CSV files: what to hand to a program that reads and checks tables.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function describePackage(tables: readonly PublishedTable[], publication: Publication): Record<string, unknown> {
  const { record, address, name, licence } = publication;
  const { verified_through: verified, origins } = record.provenance;
  return {
    profile: 'tabular-data-package',
    name: 'the-list-and-the-talks',
    id: address('/data/datapackage.json'),
    title: name,
    description: `The US Entity List, the Chinese organisations on it, and the trade talks beside it. Milestones were checked through ${verified.milestones}, the Federal Register through ${verified.federal_register} and the text of the list through ${verified.list}. Nothing is said about later days. A count with chart_count_is_floor is "at least"; fields named in "unconfirmed" are not confirmed by a source we read.`,
    homepage: address('/data/'),
    version: versionOf(record),
    licenses: [{ name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url }],
    sources: origins.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    keywords: ['Entity List', 'export controls', 'United States', 'China', 'trade talks', 'tariffs'],
    resources: tables.map(describeTable),
  };
}

function describeTable({ name, title, description, csv, columns }: PublishedTable): Record<string, unknown> {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: sizeBytes(csv),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(describeColumn),
      primaryKey: 'id',
      ...(FOREIGN_KEYS[name] ? { foreignKeys: FOREIGN_KEYS[name] } : {}),
      missingValues: [''],
    },
  };
}

function describeColumn({ name, type, format, isList, meaning, constraints }: FilledColumn): Record<string, unknown> {
  return {
    name,
    type,
    format: format ?? 'default',
    description: isList ? `${meaning} Several are joined by "${LIST_SEPARATOR}".` : meaning,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
