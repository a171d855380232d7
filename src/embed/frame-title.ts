import { formatDate } from '../record/format-date.ts';
import type { Wishes } from './wishes.ts';

const TITLES = {
  both: 'Timeline: US Entity List additions and US–China trade talks',
  entity: 'Timeline: additions of Chinese organisations to the US Entity List',
  trade: 'Timeline: milestones of the US–China trade war',
} as const;

/**
 * What a frame shows, in words: "Timeline: US Entity List additions and US–China trade talks, 2018 to 2020, quantum
 * technology".
 *
 * @param themeName - what readers call a theme
 */
export function frameTitle(
  { lanes, from, to, themes }: Pick<Wishes, 'lanes' | 'from' | 'to' | 'themes'>,
  themeName: (theme: string) => string,
): string {
  const names = lanes === 'trade' ? [] : themes.map((theme) => withSmallInitial(themeName(theme)));
  return [TITLES[lanes], period(from, to), ...names].filter(Boolean).join(', ');
}

function period(from: string, to: string): string {
  if (from !== '' && from === to) return formatDate(from);
  if (from !== '' && to !== '') return `${formatDate(from)} to ${formatDate(to)}`;
  if (from !== '') return `since ${formatDate(from)}`;
  return to === '' ? '' : `to ${formatDate(to)}`;
}

/** A name inside the words, such as Huawei, keeps its capital, and so does one that begins them. */
function withSmallInitial(words: string): string {
  return /^(South China Sea)/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}
