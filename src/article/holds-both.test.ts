import { expect, test } from 'vitest';
import { holdsLinkAndDrawing } from './holds-both.ts';

const link = '<p>On <a href="/milestones/x/" data-event-link="x">a day</a>.</p>';
const drawing = '<svg class="drawing" data-drawing="wide"></svg>';

test.each([
  ['a link and a drawing', link + drawing, true],
  ['a link and steps', `${link}<lt-steps class="steps"></lt-steps>`, true],
  ['a link alone', link, false],
  ['a drawing alone', drawing, false],
  ['a link and a picture that is no timeline', `${link}<svg class="glyph"></svg>`, false],
  ['an article that only writes of the attribute', `<p>data-event-link=</p>${drawing}`, false],
])('%s', (_, html, answer) => {
  expect(holdsLinkAndDrawing(html)).toBe(answer);
});
