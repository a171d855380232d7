import { expect, test } from 'vitest';
import { tokenColour } from './token-colour.ts';

const css = ':root {\n  --list: light-dark(#1c4f63, #86c3d8);\n  --wide: 76rem;\n}';

test('a colour for each scheme', () => {
  expect(tokenColour(css, '--list', 'light')).toBe('#1c4f63');
  expect(tokenColour(css, '--list', 'dark')).toBe('#86c3d8');
});
test('what is not a colour is not taken for one', () => {
  expect(() => tokenColour(css, '--wide', 'light')).toThrow('tokens.css has no --wide');
});
test('a name that another begins with is not taken for it', () => {
  const two = ':root {\n  --ink-2: light-dark(#000001, #ffffff);\n  --ink: light-dark(#000002, #ffffff);\n}';
  expect(tokenColour(two, '--ink', 'light')).toBe('#000002');
});
