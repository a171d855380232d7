import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('text means itself in HTML, and in an attribute', () => {
  expect(escapeHtml('<b title="R&D">')).toBe('&lt;b title=&quot;R&amp;D&quot;&gt;');
  expect(escapeHtml('海康 &amp;')).toBe('海康 &amp;amp;');
});
