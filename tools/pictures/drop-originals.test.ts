import { expect, test } from 'vitest';
import { originalsIn } from './drop-originals.ts';

test('originals are told from what is made of them, and from everything else', () => {
  const built = [
    'signing.B22tDa0y.jpg',
    'signing.B22tDa0y_2tsR0f.webp',
    'view.Df6U-n_c.webp',
    'view.Df6U-n_c_1ab.webp',
    'sheet-home.B22tDa0y.css',
    'other.B22tDa0y.jpg',
  ];
  expect(originalsIn(built, ['signing.jpg', 'view.webp', 'sheet-home.png'])).toEqual([
    'signing.B22tDa0y.jpg',
    'view.Df6U-n_c.webp',
  ]);
});
