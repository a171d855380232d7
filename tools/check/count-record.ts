import type { TheRecord } from '../../src/record/record.ts';

/** The counts an editor sees when all is well. */
export function countRecord(record: TheRecord, articles: number, lessons = 0): string[] {
  const inDesignations = record.designations.reduce((sum, { entities }) => sum + entities.length, 0);
  const notYet = record.designations.filter(({ research }) => research === 'not-yet').length;
  return [
    line(record.designations.length, 'designations', `${notYet} of them not yet researched`),
    line(record.milestones.length, 'milestones'),
    line(record.entities.length, 'entries on the list'),
    line(
      inDesignations,
      'entries in all designations together',
      inDesignations === record.entities.length ? 'equal to the list' : 'NOT equal to the list',
    ),
    line(record.remarks.length, 'organisations with remarks'),
    line(record.terms.length, 'terms'),
    line(record.people.length, 'people'),
    line(record.tariffRates.length, 'dated tariff rates'),
    line(articles, articles === 1 ? 'article' : 'articles'),
    line(lessons, lessons === 1 ? 'lesson' : 'lessons'),
  ];
}

function line(count: number, noun: string, note?: string): string {
  return `${count.toLocaleString('en-GB').padStart(7)}  ${noun}${note ? ` (${note})` : ''}`;
}
