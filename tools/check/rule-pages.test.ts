import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { rules } from '../../src/reader/rules.ts';

test.each(Object.entries(rules))('the rule "%s" is explained where it says', (_, { page }) => {
  const [file = '', anchor] = page.split('#');
  const text = readFileSync(`docs/for-editors/${file}`, 'utf8');
  const slugger = new GithubSlugger();
  const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
  expect(anchors).toContain(anchor);
});
