import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../test/same-folders.ts';
import { showsTimeline } from './page-parts.ts';

/** Parts of /embed/ that are no parts of the timeline, or pinned already. */
const NO_CUTS = /^(event|entity|v)\//;

/** What a release takes from a built site. */
export interface BuiltSite {
  /** The pages of the parts of the timeline, by their path below "embed/": "theme/quantum". */
  readonly cuts: ReadonlyMap<string, string>;
  /** embed/view.js as it was built. */
  readonly drawing: string;
  /** embed/record.json. */
  readonly record: { readonly verified: unknown; readonly events: Readonly<Record<string, string>> };
  /** The downloads, by name. */
  readonly data: ReadonlyMap<string, Buffer>;
  /** A style sheet. @param path - from the site's root, without a slash in front */
  readonly sheet: (path: string) => string;
}

/** @throws {Error} with a sentence when the folder holds no built site, or one without what a release needs */
export function readBuilt(folder: string): BuiltSite {
  const read = (path: string): string => {
    if (!existsSync(join(folder, path)))
      throw new Error(`There is no ${path} in ${folder}. Build the site first, or leave --built out.`);
    return readFileSync(join(folder, path), 'utf8');
  };
  const [drawing, record] = [read('embed/view.js'), read('embed/record.json')];
  const pages = filesBelow(join(folder, 'embed')).filter((file) => file.endsWith('/index.html') && !NO_CUTS.test(file));
  const cuts = pages
    .map((file) => [file.replace(/\/index\.html$/, ''), read(`embed/${file}`)] as const)
    .filter(([, html]) => showsTimeline(html));
  if (cuts.length === 0) throw new Error(`There is no page with a part of the timeline in ${join(folder, 'embed')}.`);
  const data = readdirSync(join(folder, 'data')).filter((name) => /\.(json|csv)$/.test(name));
  return {
    cuts: new Map(cuts),
    drawing,
    record: JSON.parse(record) as BuiltSite['record'],
    data: new Map(data.sort().map((name) => [name, readFileSync(join(folder, 'data', name))])),
    sheet: read,
  };
}
