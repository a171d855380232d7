import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { placesAmiss } from './add-articles.ts';

const link = '<a href="/articles/a-story-just-begun/">';
const whole: Record<string, string | Uint8Array> = {
  'articles/index.html': link,
  'articles/a-story-just-begun/index.html': '',
  'feed.xml': link,
  'sitemap-0.xml': link,
  'pagefind/fragment/en_1.pf_fragment': gzipSync(link),
};

function amiss(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return placesAmiss(dist);
}

test('an article that stands everywhere is told nothing of', () => {
  expect(amiss(whole)).toEqual([]);
});

test.each(Object.keys(whole))('without %s something is told', (file) => {
  expect(amiss(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== file)))).toHaveLength(1);
});

test('a draft is found by its address and by its title, packed or not', () => {
  const packed = gzipSync('A story not yet told');
  expect(amiss({ ...whole, 'x.pf_fragment': packed, 'articles/a-story-not-yet-told/index.html': '' })).toEqual([
    'A draft stands in articles/a-story-not-yet-told/index.html.',
    'A draft stands in x.pf_fragment.',
  ]);
});
