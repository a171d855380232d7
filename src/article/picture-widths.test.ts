import { expect, test } from 'vitest';
import { pictureWidths } from './picture-widths.ts';

test('a large picture is made in every width that is offered', () => {
  expect(pictureWidths(4000)).toEqual({ all: [480, 736, 960, 1472], shown: 960 });
});

test('a small one is made in its own width and narrower ones, never wider', () => {
  expect(pictureWidths(1200)).toEqual({ all: [480, 736, 960, 1200], shown: 960 });
  expect(pictureWidths(300)).toEqual({ all: [300], shown: 300 });
  expect(pictureWidths(480)).toEqual({ all: [480], shown: 480 });
});
