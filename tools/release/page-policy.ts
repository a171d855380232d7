import { createHash } from 'node:crypto';

/**
 * The policy of a page that brings everything along: only the scripts and sheets that stand in it, by their digests,
 * and one question to the site.
 *
 * @param site - the only origin that may be asked
 */
export function pagePolicy(html: string, site: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  return [
    "default-src 'none'",
    `script-src ${digests(scripts)}`,
    `style-src ${digests(sheets)}`,
    'img-src data:',
    `connect-src ${new URL(site).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digests(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
