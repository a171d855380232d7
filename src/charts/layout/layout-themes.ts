import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ThemeGroup } from '../../record/theme-group.ts';
import { themes } from '../../record/vocabulary.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';
import { textWidth } from '../../timeline/layout/text-width.ts';
import { shortCount, type ThemeOfAdditions } from './count-additions.ts';
import { type ChartLabel, LABEL, labelAt } from './place-labels.ts';

export interface ThemesGeometry {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ThemeRow[];
}

export interface ThemeRow {
  readonly group: ThemeGroup;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly name: ChartLabel;
  readonly number: ChartLabel;
}

const BAR = 13;

/**
 * A bar a theme. The name stands in front of the bar where both have room, else on a line of its own above it;
 * a row is as high as what stands in it, so that no two can touch.
 */
export function layoutThemes(additions: readonly ThemeOfAdditions[], width: number): ThemesGeometry {
  const names = max(additions, ({ theme }) => textWidth(themes[theme], LABEL)) ?? 0;
  const numbers = max(additions, ({ count }) => textWidth(shortCount(count), LABEL)) ?? 0;
  const isBeside = width >= 2.2 * names + numbers;
  const left = isBeside ? names + 10 : 0;
  const rowHeight = isBeside ? 24 : 37;
  const x = scaleLinear([0, max(additions, ({ count }) => count.organisations) ?? 1], [0, width - left - numbers - 8]);
  const rows = additions.map(({ theme, group, count }, index) => {
    const top = index * rowHeight + (isBeside ? 5 : 18);
    const length = Math.max(1, x(count.organisations));
    const name = isBeside
      ? labelAt(themes[theme], { x: left - 10, y: top + BAR - 2, anchor: 'end' })
      : labelAt(themes[theme], { x: 0, y: top - 5, anchor: 'start' });
    return {
      group,
      bar: { x: roundPx(left), y: top, width: roundPx(length), height: BAR },
      name,
      number: labelAt(shortCount(count), { x: left + length + 6, y: top + BAR - 2, anchor: 'start' }),
    };
  });
  return { width, height: additions.length * rowHeight, rows };
}
