import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './build-step.ts';
import { checkPicture } from './check-picture.ts';
import { filesBelow } from './same-folders.ts';
import type { Step } from './step.ts';

/** Every page but those for frames names the picture others show beside a link to it, and every picture named is there and whole. */
export const pictureStep: Step = {
  name: 'pictures',
  needs: ['build'],
  run: async () => {
    const pages = filesBelow(SITES.root).filter(
      (file) => file.endsWith('.html') && file !== '404.html' && !file.startsWith('embed/'),
    );
    const named = pages.map((page) => ({ page, picture: namedIn(readFileSync(join(SITES.root, page), 'utf8')) }));
    const pictures = new Map(
      named.flatMap(({ page, picture }) => (picture === undefined ? [] : [[picture, page] as const])),
    );
    const problems = [
      ...named
        .filter(({ picture }) => picture === undefined)
        .map(({ page }) => `${page} names no og:image of this site`),
      ...[...pictures].flatMap(([picture, page]) => {
        const file = join(SITES.root, picture);
        if (!existsSync(file)) return [`${picture} is missing; ${page} names it`];
        return checkPicture(readFileSync(file)).map((problem) => `${picture} ${problem}`);
      }),
    ];
    const failed = new Set(problems.map((problem) => problem.split(' ')[0])).size;
    return await Promise.resolve({
      passed: pages.length + pictures.size - failed,
      failed,
      ...(problems.length > 0 ? { details: problems.slice(0, 40).join('\n') } : {}),
    });
  },
};

/** The picture's path from the site's root, when its whole address is one of the canonical address's site. */
function namedIn(html: string): string | undefined {
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
  const own = /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1];
  if (!address || !own || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return origin === new URL(own).origin ? pathname : undefined;
}
