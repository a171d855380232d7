import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../../src/reader/assemble-record.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { aims, type ArticleReport, missedAims, printReports, reportArticle } from './article-report.ts';

const reading = readContent('.');
const record = assembleRecord(reading);
const reports = reading.articles.map((article) => reportArticle(article, record));

test('every article can be reported on, and holds a drawing', () => {
  expect(reports.every((report) => report !== undefined && report.words > 300 && report.drawings > 0)).toBe(true);
});

test.each(reports.flatMap((report) => report ?? []).map((report) => [report.id, report] as const))(
  '%s reads at the grade it should, and rests on primary sources',
  (_id, report) => {
    expect(missedAims(report)).toEqual([]);
  },
);

const report: ArticleReport = {
  id: 'a-story',
  words: 1200,
  grade: 8.04,
  sources: 10,
  primary: 5,
  belowHigh: ['2030-05-07-talks (low)'],
  figures: 3,
  drawings: 1,
};

describe('a report in print', () => {
  test('is a row an article, then what is less than certain', () => {
    const lines = printReports([report]);
    expect(lines.find((line) => line.startsWith('a-story'))?.split(/\s+/)).toEqual([
      'a-story',
      '1,200',
      '8.0',
      '10',
      '50',
      '%',
      '1',
      '3',
      '1',
    ]);
    expect(lines).toContain('    2030-05-07-talks (low)');
    expect(lines.at(-1)).toBe(
      `Every article reads at grade ${aims.highestGrade} or below, and half its sources or more are primary.`,
    );
  });

  test('says what misses an aim, and what to do', () => {
    const lines = printReports([{ ...report, grade: 11.2, primary: 4 }]).slice(-2);
    expect(lines[0]).toMatch(/^a-story reads at grade 11\.2; the limit is 11\. Shorten/);
    expect(lines[1]).toMatch(/^a-story has 4 primary sources of 10; half is the least\./);
  });
});
