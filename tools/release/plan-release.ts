import { eventsFor, packEvents, parseDrawingScript } from './drawing-events.ts';
import { freezePage } from './freeze-page.ts';
import { listFiles, MANIFEST, type Manifest } from './manifest.ts';
import { pinnedNotice } from './notice.ts';
import { type PageParts, partsOf } from './page-parts.ts';
import type { BuiltSite } from './read-built.ts';

/** What every page of a release is given. */
export interface ReleaseParts {
  readonly date: string;
  /** The site's address with its path, a slash at the end. */
  readonly site: string;
  /** The script that says what has changed since. */
  readonly since: string;
  /** The sheet of the notice. */
  readonly noticeCss: string;
}

/**
 * Every file of a release, by its path in the release's folder; nothing is written.
 *
 * @throws {Error} with a sentence that names the page, when one cannot be frozen
 */
export function planRelease(built: BuiltSite, parts: ReleaseParts): Map<string, Buffer> {
  const { date, site } = parts;
  const drawing = parseDrawingScript(built.drawing);
  const freeze = (html: string): string => {
    const page = partsOf(html);
    if (!page.canonical.startsWith(site))
      throw new Error(
        `it was built for another address: it says ${page.canonical}, and the release is for ${site}. Build with the same SITE_URL and BASE_PATH`,
      );
    const events = eventsFor(drawing.events, page.ids, page);
    return freezePage({
      html,
      css: [...page.sheets.map((href) => built.sheet(pathOf(href, site))), parts.noticeCss].join('\n'),
      notice: pinnedNotice(date, page.live),
      scripts: [`self.ltEvents=${packEvents(events)};\n${drawing.code}`, parts.since],
      known: knownTo(page, built, site),
      site,
    });
  };
  const files = new Map<string, Buffer>();
  for (const [cut, html] of built.cuts) {
    try {
      files.set(`${cut}/index.html`, Buffer.from(freeze(html)));
    } catch (error) {
      throw new Error(`embed/${cut}/ cannot be pinned: ${error instanceof Error ? error.message : String(error)}.`, {
        cause: error,
      });
    }
  }
  for (const [name, bytes] of built.data) files.set(`data/${name}`, bytes);
  const manifest: Manifest = { date, verified_through: built.record.verified, site, files: listFiles(files) };
  return files.set(MANIFEST, Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`));
}

/** The path of a file from the site's root: "/list/_astro/a.css" of a site at /list/ is "_astro/a.css". */
function pathOf(href: string, site: string): string {
  return new URL(href, site).pathname.slice(new URL(site).pathname.length);
}

function knownTo({ ids }: PageParts, { record }: BuiltSite, site: string) {
  const all = Object.entries(record.events);
  return {
    record: `${site}embed/record.json`,
    own: Object.fromEntries(all.filter(([id]) => ids.has(id))),
    others: all.flatMap(([id]) => (ids.has(id) ? [] : [id])),
  };
}
