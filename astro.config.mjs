import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { speculationRules } from './src/page/speculation-rules.ts';
import { dropOriginals } from './tools/pictures/drop-originals.ts';
import { workshop } from './src/workshop/workshop.ts';

const base = process.env.BASE_PATH ?? '/';
const rulesDigest = createHash('sha256').update(speculationRules(base)).digest('base64');

/** Pages that search engines are asked to leave out: parts for frames, and what students should not find first. */
const NOT_LISTED = /\/404|\/embed\/|\/teach\/.+\/(notes|key)\/$/;

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !NOT_LISTED.test(page) }), dropOriginals(), workshop()],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${rulesDigest}`] },
    },
  },
  vite: {
    build: {
      // Every script is a file of its own: the header in public/_headers allows none inside a page.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      // One warning block per MDX file otherwise: a known false alarm of the bundler.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
