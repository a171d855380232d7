import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Pages that a reader sees as a page; what is printed as a sheet has no place for a note. */
const ONE_BY_ONE = ['/', '/timeline/', '/method/', '/about/', '/search/', '/teach/', '/teach/handouts/', '/data/'];
const LISTS = ['articles', 'designations', 'milestones', 'entities', 'glossary', 'people', 'themes', 'sources'];

/** An invented correction, and the page that has to show it. */
export interface PlantedCorrection {
  readonly id: string;
  readonly page: string;
}

/**
 * Writes an invented correction for every kind of page into a copy of the project.
 *
 * @param built - a folder of the built site, which says what pages there are
 */
export function plantCorrections(project: string, built: string): PlantedCorrection[] {
  const pages = [
    ...ONE_BY_ONE,
    ...LISTS.map((list) => `/${list}/`),
    `/teach/${firstPage(built, 'teach')}/`,
    `/themes/${firstPage(built, 'themes')}/`,
    `/sources/${firstPage(built, 'sources')}/`,
  ].map((page, index) => ({ id: `planted-page-${index}`, page, names: { page } }));
  const parts = (
    [
      ['articles', 'articles'],
      ['designations', 'designations'],
      ['milestones', 'milestones'],
      ['entities', 'entities'],
      ['terms', 'glossary'],
      ['people', 'people'],
    ] as const
  ).map(([list, folder]) => {
    const id = firstPage(built, folder);
    return { id: `planted-${list}`, page: `/${folder}/${id}/`, names: { about: { [list]: [id] } } };
  });
  const planted = [...pages, ...parts];
  const file = join(project, 'content/corrections.yaml');
  const before = (parse(readFileSync(file, 'utf8')) ?? []) as unknown[];
  const text = { date: '2030-06-01', was: 'It was six.', is: 'It is five.', why: 'One was counted twice.' };
  writeFileSync(file, stringify([...before, ...planted.map(({ id, names }) => ({ id, ...text, ...names }))]));
  return planted.map(({ id, page }) => ({ id, page }));
}

/** What a built site fails to say of planted corrections: on the page, in the log, as JSON and in the feed. */
export function unsaidCorrections(built: string, planted: readonly PlantedCorrection[]): string[] {
  const read = (file: string) => readFileSync(join(built, file), 'utf8');
  const [log, data, feed] = [read('corrections/index.html'), read('data/corrections.json'), read('updates.xml')];
  return planted.flatMap(({ id, page }) => {
    const file = join(page, 'index.html');
    const html = existsSync(join(built, file)) ? read(file) : '';
    return [
      html.includes(`data-correction="${id}"`) ? [] : [`${page} does not show its correction.`],
      log.includes(`id="c-${id}"`) ? [] : [`The log does not hold the correction of ${page}.`],
      data.includes(`"${id}"`) ? [] : [`/data/corrections.json does not hold the correction of ${page}.`],
      feed.includes(`/corrections/#c-${id}<`) ? [] : [`/updates.xml does not hold the correction of ${page}.`],
    ].flat();
  });
}

/** The name of the first page of its own in a folder of the built site. */
function firstPage(built: string, folder: string): string {
  const names = readdirSync(join(built, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['page', 'handouts'].includes(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(built, folder, name, 'index.html')))
    .sort();
  const [first] = names;
  if (first === undefined) throw new RangeError(`There is no page in ${folder}/.`);
  return first;
}
