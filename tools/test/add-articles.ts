import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fillBlanks, fillings } from '../../src/starting/fixtures/fill-blanks.ts';
import { runCommand } from './run-command.ts';
import { filesBelow } from './same-folders.ts';

const PUBLISHED = 'a-story-just-begun';
const DRAFT = 'a-story-not-yet-told';
const ids = { terms: [], article: '' };

/**
 * Starts two articles in a copy of the project as an editor does, with `npm run new`, fills in their blanks and
 * publishes one of them.
 *
 * @returns what the command printed where it failed, else nothing
 */
export async function addArticles(project: string): Promise<string | undefined> {
  for (const id of [PUBLISHED, DRAFT]) {
    const command = ['tools/new/new.ts', 'article', titleOf(id)];
    const { code, output } = await runCommand(process.execPath, command, {}, project);
    if (code !== 0) return output;
    const file = join(project, `content/articles/${id}.mdx`);
    const filled = fillBlanks(readFileSync(file, 'utf8'), fillings(ids).article);
    writeFileSync(file, id === PUBLISHED ? filled.replace('draft: true\n', '') : filled);
  }
  return undefined;
}

/** Where a new article should stand in a built site and does not, and where a draft stands. */
export function placesAmiss(dist: string): string[] {
  const address = `/articles/${PUBLISHED}/`;
  const texts = filesBelow(dist).map((file) => ({ file, text: textOf(join(dist, file)) }));
  const holds = (pattern: RegExp) => texts.some(({ file, text }) => pattern.test(file) && text.includes(address));
  const missing = [
    ['the list of articles', /^articles\/index\.html$/],
    ['the feed', /^feed\.xml$/],
    ['the sitemap', /^sitemap-\d+\.xml$/],
    ['the search', /\.pf_fragment$/],
  ] as const;
  return [
    ...(texts.some(({ file }) => file === `articles/${PUBLISHED}/index.html`) ? [] : ['A new article has no page.']),
    ...missing.flatMap(([name, pattern]) => (holds(pattern) ? [] : [`A new article is missing in ${name}.`])),
    ...texts
      .filter(({ file, text }) => [DRAFT, titleOf(DRAFT)].some((words) => `${file}\n${text}`.includes(words)))
      .map(({ file }) => `A draft stands in ${file}.`),
  ];
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** What a file says; the texts of the search are packed. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
