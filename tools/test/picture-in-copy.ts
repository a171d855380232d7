import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A picture of our own, large enough to be made in every size. */
const OURS = 'docs/pictures/timeline.png';
const ARTICLE = 'chips';
const ALT = 'A timeline with two lanes';
const TAG = `<Picture file="shown.png" alt="${ALT}" credit="A. Tester" licence="CC BY 4.0">A caption.</Picture>`;

/** Puts a picture into an article of a copied project, and beside it one that no article shows. */
export function putPicture(project: string): void {
  const folder = join(project, 'content/pictures');
  mkdirSync(folder, { recursive: true });
  for (const name of ['shown.png', 'unshown.png']) copyFileSync(join(project, OURS), join(folder, name));
  const article = join(project, `content/articles/${ARTICLE}.mdx`);
  writeFileSync(article, `${readFileSync(article, 'utf8').trimEnd()}\n\n${TAG}\n`);
}

/**
 * What is wrong with the picture in the built copy.
 *
 * @param site - the whole address of the site, without a slash at its end
 */
export function pictureProblems(project: string, site: string): string[] {
  const dist = join(project, 'dist');
  const page = readFileSync(join(dist, `articles/${ARTICLE}/index.html`), 'utf8');
  const image = new RegExp(`<figure class="picture"><img [^>]*alt="${ALT}"[^>]*>`).exec(page)?.[0] ?? '';
  const addresses = [...image.matchAll(/\/_astro\/[^\s",]+/g)].map(([address]) => address);
  const shown = /src="([^"]+)"/.exec(image)?.[1] ?? '';
  const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
  const published = readdirSync(join(dist, '_astro')).map((name) => basename(name));
  return [
    ...(new Set(addresses).size >= 4 ? [] : [`The picture should come in four sizes: ${image || 'it is not there'}.`]),
    ...addresses.filter((address) => !existsSync(join(dist, address))).map((address) => `${address} was not built.`),
    ...(/ width="\d+" height="\d+"/.test(image) ? [] : ['The picture has no width and height, so the page will jump.']),
    ...(page.includes('A caption.<span class="picture-credit">A. Tester. CC BY 4.0.</span>')
      ? []
      : ['The credit is missing.']),
    ...(shown !== '' && feed.includes(`&lt;img src=&quot;${site}${shown}&quot;`) ? [] : ['The feed has no picture.']),
    ...published
      .filter((name) => /^(?:unshown\.|shown\.[\w-]{8}\.png)/.test(name))
      .map((name) => `${name} should not be published.`),
  ];
}
