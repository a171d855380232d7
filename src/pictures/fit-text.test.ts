import { describe, expect, test } from 'vitest';
import { fitText, fitWhole } from './fit-text.ts';

/** Every letter as wide as the font is large. */
const unitWidth = (text: string): number => text.length;
const room = { width: 100, height: 60, lineHeight: 1, maxLines: 3 };

describe('text in its room', () => {
  test('takes the largest size at which the whole of it fits', () => {
    expect(fitText('one two', [40, 20, 10], room, unitWidth)).toEqual({
      lines: ['one', 'two'],
      size: 20,
      isCut: false,
    });
  });

  test('becomes smaller when there are more words', () => {
    expect(fitText('one two three four five', [20, 10], room, unitWidth)).toMatchObject({ size: 10, isCut: false });
  });

  test('is broken into lines of about one length', () => {
    expect(fitText('aaa bbb ccc ddd', [10], room, unitWidth).lines).toEqual(['aaa bbb', 'ccc ddd']);
  });

  test('never runs out of its width', () => {
    const { lines, size } = fitText('words of several different lengths here', [10], room, unitWidth);
    expect(lines.filter((line) => unitWidth(line) * size > room.width)).toEqual([]);
  });

  test('keeps to the lines allowed, though the height would hold more', () => {
    expect(fitWhole('aaaaaaaa bbbbbbbb', [10], { ...room, maxLines: 1 }, unitWidth)).toBeUndefined();
  });
});

describe('text that fits at no size', () => {
  test('is cut at a word, with an ellipsis', () => {
    const { lines, isCut } = fitText('aaaaaaaa bbbbbbbb cccccccc, dddddddd', [10], { ...room, height: 30 }, unitWidth);
    expect({ lines, isCut }).toEqual({ lines: ['aaaaaaaa', 'bbbbbbbb', 'cccccccc …'], isCut: true });
  });

  test('has no lines when its first word is too wide', () => {
    expect(fitText('aaaaaaaaaaaaaaaaaaaa b', [10], room, unitWidth)).toEqual({ lines: [], size: 10, isCut: true });
  });
});
