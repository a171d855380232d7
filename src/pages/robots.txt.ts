import type { APIRoute } from 'astro';
import { absoluteHref } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteHref('/sitemap-index.xml')}\n`);
