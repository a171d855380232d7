import type { Box } from '../../timeline/layout/boxes.ts';
import { roundPx } from '../../timeline/layout/round-px.ts';

/** Many bars as one path, which weighs a third of as many rectangles. Bars without height are left out. */
export function barPath(bars: readonly Box[]): string {
  return bars
    .filter(({ height }) => height > 0)
    .map(
      ({ x, y, width, height }) =>
        `M${roundPx(x)},${roundPx(y)}h${roundPx(width)}v${roundPx(height)}h-${roundPx(width)}z`,
    )
    .join('');
}
