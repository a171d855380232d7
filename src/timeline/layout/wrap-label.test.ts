import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

describe('a label', () => {
  test('of few letters stays in one line', () => {
    expect(wrapLabel('Phase One signed', 12, 150)).toEqual({
      lines: ['Phase One signed'],
      width: textWidth('Phase One signed', 12),
    });
  });

  test('of more letters breaks into two lines, where they come out most alike', () => {
    expect(wrapLabel('Geneva truce cuts tariffs', 12, 150)?.lines).toEqual(['Geneva truce', 'cuts tariffs']);
  });

  test('is as wide as its wider line', () => {
    const label = wrapLabel('Sweeping controls on advanced chips', 12, 150);
    expect(label?.width).toBe(Math.max(...(label?.lines ?? []).map((line) => textWidth(line, 12))));
  });

  test('loses no word and changes none', () => {
    const text = 'Sweeping controls on advanced chips';
    expect(wrapLabel(text, 12, 150)?.lines.join(' ')).toBe(text);
  });

  test('is never wider than allowed', () => {
    const texts = ['Phase One', 'Geneva truce cuts tariffs', 'Sweeping controls on advanced chips', 'Supercomputers'];
    const widths = [40, 80, 120, 160].flatMap((max) =>
      texts.map((text) => (wrapLabel(text, 12, max)?.width ?? 0) - max),
    );
    expect(widths.filter((excess) => excess > 0)).toEqual([]);
  });

  test('that is short but too wide for one line is tried in two', () => {
    expect(wrapLabel('Phase One signed', 12, 70)?.lines).toEqual(['Phase One', 'signed']);
  });

  test('that does not fit in two lines is given up', () => {
    expect(wrapLabel('Trump and Xi agree a ninety-day truce after dinner in Buenos Aires', 12, 150)).toBeUndefined();
  });

  test('of one word that is too long is given up', () => {
    expect(wrapLabel('Supercomputercomputercomputer', 12, 100)).toBeUndefined();
  });
});
