import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workshopServer } from './dev-server.ts';

/** The pages of the workshop, by their address. */
const pages = {
  '/workshop/': 'Everything.astro',
  '/workshop/read/': 'Handbook.astro',
  '/workshop/read/[page]/': 'HandbookPage.astro',
  '/workshop/components/': 'Gallery.astro',
  '/workshop/articles/[id]/': 'ArticlePreview.astro',
  '/workshop/designations/[id]/': 'DesignationPreview.astro',
  '/workshop/milestones/[id]/': 'MilestonePreview.astro',
  '/workshop/lessons/[id]/': 'LessonPreview.astro',
} as const;

/**
 * What editors see under "npm run dev" and nobody else ever does: the findings of the check on the page they are
 * about, previews, the components with examples. For any other command it does nothing at all, so that a build knows
 * nothing of it.
 */
export function workshop(): AstroIntegration {
  return {
    name: 'workshop',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig, logger }) => {
        if (command !== 'dev') return;
        for (const [pattern, page] of Object.entries(pages))
          injectRoute({ pattern, entrypoint: new URL(`./pages/${page}`, import.meta.url), prerender: true });
        updateConfig({ vite: { plugins: [workshopServer(fileURLToPath(config.root), logger)] } });
      },
    },
  };
}
