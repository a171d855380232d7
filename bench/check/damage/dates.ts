import { isCalendarDate, utcExtent } from '../../../src/record/calendar-date.ts';
import { type Damage, type Mutant, pickOne, pickSome, replaced } from '../mutant.ts';
import { lineAt, type SourceFile } from '../source-file.ts';
import { fieldsOf } from '../written-fields.ts';
import { tagsOf } from '../written-tags.ts';

interface WrittenDate {
  readonly name: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** What the two ends of a period have in common. */
  readonly group: string;
}

function datesOf(source: SourceFile): WrittenDate[] {
  const inFields = fieldsOf(source).flatMap(({ path, key, value, start, end, line }): WrittenDate[] => {
    if (!key || typeof value !== 'string' || !isCalendarDate(value)) return [];
    return [{ name: key.name, date: value, start, end, line, group: path.slice(0, -1).join('.') }];
  });
  const inTags = tagsOf(source).flatMap((tag) =>
    tag.attributes.flatMap(({ name, value, start, end }): WrittenDate[] => {
      if (!isCalendarDate(value) || !['from', 'to'].includes(name)) return [];
      const from = start + name.length + 1;
      return [{ name, date: value, start: from, end, line: lineAt(source.text, start), group: `tag ${tag.start}` }];
    }),
  );
  return [...inFields, ...inTags];
}

/** Writes a day or a month that is in no calendar. */
export const impossibleDate: Damage = (source, most, { random }) => {
  const dates = datesOf(source).filter(({ date }) => date.length > 4);
  return pickSome(dates, most, random).map(({ name, date, start, end, line }) => {
    const year = date.slice(0, 4);
    const days = [`${year}-02-30`, `${year}-06-31`, `${year}-13-01`, `${year}-00-10`, `${year}-04-00`] as const;
    const wrong = date.length === 10 ? pickOne(days, random) : pickOne([`${year}-13`, `${year}-00`], random);
    return replaced(source, [start, end], source.text.slice(start, end).replace(date, wrong), {
      what: `${name}: ${wrong} instead of ${date}`,
      lines: [line],
    });
  });
};

/** Pairs of one group whose order is part of their meaning. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['announced', 'published'],
  ['announced', 'effective'],
  ['published', 'effective'],
  ['published', 'updated'],
  ['date', 'until'],
  ['from', 'until'],
  ['from', 'to'],
];

/** Exchanges two dates that belong together: the ends of a period, or the days of two events told in order. */
export const swappedDates: Damage = (source, most, { random }) => {
  const groups = Map.groupBy(datesOf(source), ({ group }) => group);
  const pairs = [...groups.values()].flatMap((dates) =>
    PAIRS.flatMap(([first, last]) => {
      const [a, b] = [dates.find(({ name }) => name === first), dates.find(({ name }) => name === last)];
      return a && b && a.date !== b.date ? [[a, b] as const] : [];
    }),
  );
  return pickSome([...pairs, ...truces(source), ...eventsInOrder(source)], most, random).map(([a, b]) =>
    swap(source, a, b),
  );
};

/** A truce begins on the day of its milestone. */
function truces(source: SourceFile): (readonly [WrittenDate, WrittenDate])[] {
  const dates = datesOf(source);
  const date = dates.find(({ group, name }) => group === '' && name === 'date');
  const until = dates.find(({ group, name }) => group === 'truce' && name === 'until');
  return date && until ? [[date, until]] : [];
}

/** What happened to an organisation is told in the order of time. */
function eventsInOrder(source: SourceFile): (readonly [WrittenDate, WrittenDate])[] {
  const dates = datesOf(source).filter(({ group, name }) => /^events\.\d+$/.test(group) && name === 'date');
  return dates.flatMap((date, index) => {
    const next = dates[index + 1];
    return next && utcExtent(date.date)[1] <= utcExtent(next.date)[0] ? [[date, next] as const] : [];
  });
}

function swap({ file, text }: SourceFile, a: WrittenDate, b: WrittenDate): Mutant {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const content = () =>
    text.slice(0, first.start) +
    text.slice(last.start, last.end) +
    text.slice(first.end, last.start) +
    text.slice(first.start, first.end) +
    text.slice(last.end);
  return {
    file,
    what: `${first.name} ${first.date} and ${last.name} ${last.date} exchanged`,
    places: [first, last].map(({ line }) => ({ file, line })),
    writes: [{ file, content }],
  };
}
