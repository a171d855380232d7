import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState } from 'linkinator';
import { serveFolder } from '../serve/static-server.ts';
import { SITES } from './build-step.ts';
import type { Step, StepResult } from './step.ts';

/** Every link, picture, script and anchor inside the site, at a domain's root and under a sub-path. Links to others are not followed. */
export const linksStep: Step = {
  name: 'links',
  needs: ['build'],
  run: async () => {
    const [root, list] = [await crawl(SITES.root, '/'), await crawl(SITES.list, '/list/')];
    const details = [root.details, list.details].filter((text) => text !== undefined).join('\n');
    return { passed: root.passed + list.passed, failed: root.failed + list.failed, ...(details ? { details } : {}) };
  },
};

async function crawl(folder: string, base: string): Promise<StepResult> {
  const server = await serveFolder({ folder, base, port: 0 });
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: `${origin}${base}`,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 50,
      linksToSkip: async (link) =>
        await Promise.resolve(!link.startsWith(`${origin}${base}`) && !isOutside(link, origin, base)),
    });
    const inside = links.filter(({ state }) => state !== LinkState.SKIPPED);
    const broken = inside.filter(({ url, state }) => state === LinkState.BROKEN || isOutside(url, origin, base));
    return {
      passed: inside.length - broken.length,
      failed: broken.length,
      ...(broken.length > 0
        ? {
            details: broken
              .slice(0, 40)
              .map(({ url, parent, status }) => `${url} (${status}) in ${parent}`)
              .join('\n'),
          }
        : {}),
    };
  } finally {
    server.close();
  }
}

/** A link to our own server that leaves the site's base path works at a root and breaks under a sub-path. */
function isOutside(link: string, origin: string, base: string): boolean {
  return link.startsWith(origin) && !link.startsWith(`${origin}${base}`);
}
