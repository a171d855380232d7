import { headlineOf } from '../record/headline.ts';
import type { TheRecord } from '../record/record.ts';

/** A page of the site that has something to show in a frame. */
export interface EmbeddablePage {
  /** Address of the page, from the site's root, with slashes at both ends. */
  readonly page: string;
  readonly title: string;
  /** Address of what is framed, from the site's root. */
  readonly frame: string;
  /** Px the frame is given before anybody follows its height. */
  readonly height: number;
}

/** Of a timeline, and of the card of one event. */
const heights = { timeline: 620, card: 420 } as const;

/**
 * The timeline, every event, and every article that draws a part of the timeline.
 *
 * @param articles - with the text in which `<Timeline from="2018" to="2020" />` may stand
 */
export function embeddablePages(
  record: TheRecord,
  articles: readonly { readonly id: string; readonly title: string; readonly body: string }[],
): EmbeddablePage[] {
  const card = (part: 'designations' | 'milestones', id: string, title: string): EmbeddablePage => ({
    page: `/${part}/${id}/`,
    title,
    frame: `/embed/event/${id}/`,
    height: heights.card,
  });
  return [
    {
      page: '/timeline/',
      title: 'Timeline: US Entity List additions and US–China trade talks',
      frame: '/embed/timeline/',
      height: heights.timeline,
    },
    ...record.designations.map((rule) => card('designations', rule.id, headlineOf(rule))),
    ...record.milestones.map(({ id, title }) => card('milestones', id, title)),
    ...articles.flatMap(({ id, title, body }) => {
      const query = firstDrawing(body);
      const frame = `/embed/timeline/${query ?? ''}`;
      return query ? [{ page: `/articles/${id}/`, title: `Timeline: ${title}`, frame, height: heights.timeline }] : [];
    }),
  ];
}

/** Where the oEmbed answer of a page lies: "/oembed/timeline.json", "/oembed/articles/chips.json". */
export function oembedPath(page: string): string {
  return `/oembed${page.replace(/\/$/, '')}.json`;
}

/** What the first drawing of an article shows, as a query; undefined where the article has no drawing. */
function firstDrawing(body: string): string | undefined {
  const drawing = /<Timeline\b[^>]*>/.exec(body)?.[0];
  if (drawing === undefined) return undefined;
  const wishes = ['from', 'to', 'lanes', 'theme', 'highlight'].flatMap((name) => {
    const value = new RegExp(`\\b${name}="([^"]+)"`).exec(drawing)?.[1];
    return value === undefined ? [] : [`${name}=${value.trim().split(/\s+/).map(encodeURIComponent).join(',')}`];
  });
  return wishes.length > 0 ? `?${wishes.join('&')}` : undefined;
}
