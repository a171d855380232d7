/** What a release reads off a built page. All addresses as they stand in the HTML. */
export interface PageParts {
  readonly canonical: string;
  /** The same part of the timeline on the site. */
  readonly live: string;
  readonly sheets: readonly string[];
  /** Events of the table, by id. */
  readonly ids: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
}

/** Whether a page shows a part of the timeline, and not one event or something else. */
export function showsTimeline(html: string): boolean {
  return html.includes('data-timeline="framed"');
}

/** @throws {Error} when the page is not made as src/embed/Frame.astro and src/timeline/Framed.astro make it */
export function partsOf(html: string): PageParts {
  const one = (what: string, pattern: RegExp): string => {
    const found = pattern.exec(html)?.[1];
    if (found === undefined) throw new Error(`it has no ${what}`);
    return found;
  };
  return {
    canonical: one('canonical address', /<link rel="canonical" href="([^"]+)"/),
    live: one('link to the site at its foot', /<footer class="frame-foot"><p><a href="([^"]+)"/),
    sheets: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href),
    ids: new Set([...html.matchAll(/<tr data-event="([^"]+)"/g)].map(([, id = '']) => id)),
    from: one('first day of its window', /\sdata-from="([^"]+)"/),
    to: one('last day of its window', /\sdata-to="([^"]+)"/),
  };
}
