import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';

/**
 * One page with the site's timeline, built as the site is: same policy, same bundling. Only the content is another's.
 * BENCH_EVENTS names the file of events, BENCH_OUT the folder to build into.
 */
export default defineConfig({
  ...site,
  integrations: [],
  base: '/',
  srcDir: './src',
  // The policy as a header, beside the one in the page.
  publicDir: '../../public',
  outDir: process.env.BENCH_OUT ?? './dist',
  cacheDir: fileURLToPath(new URL('../../node_modules/.astro-bench/', import.meta.url)),
});
