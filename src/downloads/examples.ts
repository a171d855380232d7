import type { Publication } from './publication.ts';
import { versionOf } from './publication.ts';

/** A few lines that open a table and count with it; the address is the whole one, so that they work anywhere. */
export function openingExamples({ address }: Publication): Record<'spreadsheet' | 'python' | 'r', string> {
  const csv = address('/data/designations.csv');
  return {
    spreadsheet: `=IMPORTDATA("${csv}")`,
    python: [
      'import pandas as pd',
      `rules = pd.read_csv("${csv}", parse_dates=["date"])`,
      'print(rules.groupby(rules["date"].dt.year)["chart_count"].sum())',
    ].join('\n'),
    r: [
      `rules <- read.csv("${csv}", encoding = "UTF-8")`,
      'rules$year <- substr(rules$date, 1, 4)',
      'print(aggregate(chart_count ~ year, data = rules, FUN = sum))',
    ].join('\n'),
  };
}

/** How to name the data where it is used. */
export function citations({ record, address, name }: Publication): { apa: string; bibtex: string } {
  const version = versionOf(record);
  const year = version.slice(0, 4);
  const url = address('/data/');
  return {
    apa: `${name}. (${year}). The data (Version ${version}) [Data set]. ${url}`,
    bibtex: [
      `@misc{the-list-and-the-talks-${version},`,
      `  author = {{${name}}},`,
      '  title = {The data},',
      `  year = {${year}},`,
      `  version = {${version}},`,
      '  type = {Data set},',
      `  url = {${url}}`,
      '}',
    ].join('\n'),
  };
}
