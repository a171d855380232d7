import type { PlacedTotal, PlacedWords } from './geometry.ts';
import type { UnitMonths } from './calendar-units.ts';

/** What a bar stands for, so that its height can be read. */
export type BarUnit = UnitMonths | 'rule' | 'squares';

const unitWords: Readonly<Record<BarUnit, string>> = {
  squares: 'a square each',
  rule: 'by one rule',
  1: 'a month',
  3: 'a quarter',
  6: 'a half-year',
  12: 'a year',
  24: 'in two years',
  60: 'in five years',
};

/** The names of the List's lane and of its running total, in the gutter. */
export function listLaneNames(baseline: number, unit: BarUnit): PlacedWords[] {
  return [
    { text: 'The List', role: 'list', x: 0, y: baseline - 32 },
    { text: 'organisations', role: 'note', x: 0, y: baseline - 16 },
    { text: `added ${unitWords[unit]}`.replace('added a square', 'a square'), role: 'note', x: 0, y: baseline - 3 },
  ];
}

export function totalNames({ bottom }: PlacedTotal, kind: 'net' | 'gross'): PlacedWords[] {
  return [
    { text: 'All added so far', role: 'note', x: 0, y: bottom - 16 },
    { text: kind === 'net' ? 'less removals' : 'removals kept in', role: 'note', x: 0, y: bottom - 3 },
  ];
}

export function talksLaneName(top: number): PlacedWords {
  return { text: 'The Talks', role: 'talks', x: 0, y: top - 10 };
}
