import { formatPeriod } from '../record/format-date.ts';
import type { TheRecord } from '../record/record.ts';
import { axisDate } from '../record/designation.ts';
import { type Theme, themes } from '../record/vocabulary.ts';

/** A part of the timeline that others show: an address below /embed/, and what stands there. */
export interface EmbedCut {
  /** Below "/embed/", without slashes at the ends: "timeline", "theme/quantum", "year/2019". */
  readonly path: string;
  /** What it is in a word or two, for a list of cuts. */
  readonly name: string;
  readonly title: string;
  /** Start and end of the window, both included; years or days. */
  readonly from: string;
  readonly to: string;
  /** Whether that is another window than the timeline's own. */
  readonly hasOwnTime: boolean;
  readonly lanes: 'both' | 'entity' | 'trade';
  readonly themes: readonly Theme[];
  readonly highlight: readonly string[];
  /** The same on the site's own timeline: query of its address, with "?" in front, or "". */
  readonly query: string;
}

/** Start and end, both included. */
type Window = Pick<EmbedCut, 'from' | 'to'>;

/** What a lesson shows of the timeline. */
export interface LessonCut {
  readonly slug: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly lanes?: EmbedCut['lanes'] | undefined;
  readonly themes?: readonly Theme[] | undefined;
  readonly highlight?: readonly string[] | undefined;
}

/** The trade war's first year: what is older is shown where it is asked for. */
const TRADE_WAR = '2018';

/**
 * Every part of the timeline that has an address of its own: all of it, each lane, each theme that a rule has, each
 * year that has an event, and what each lesson shows.
 *
 * @param lessons - in the order in which they are listed
 */
export function embedCuts(record: TheRecord, lessons: readonly LessonCut[]): EmbedCut[] {
  const latest = record.provenance.verified_through.milestones;
  const since = { from: TRADE_WAR, to: latest };
  const cut = (path: string, name: string, title: string, window: Window, own: Partial<EmbedCut>): EmbedCut =>
    cutOf(path, name, title, window, own, since);
  const used = Object.keys(themes).filter((theme) => record.designations.some((rule) => rule.theme === theme));
  return [
    cut('timeline', 'The whole timeline', 'US Entity List additions and US–China trade talks', since, {}),
    cut('entity-list', 'The List', 'Additions of Chinese organisations to the US Entity List', since, {
      lanes: 'entity',
    }),
    cut('trade-war', 'The Talks', 'Milestones of the US–China trade war', since, { lanes: 'trade' }),
    ...(used as Theme[]).map((theme) =>
      cut(`theme/${theme}`, themes[theme], `${themes[theme]}: Entity List additions and trade talks`, since, {
        themes: [theme],
        ...wholeOf(record, theme, latest),
      }),
    ),
    ...years(record).map((year) =>
      cut(`year/${year}`, year, `${year}: Entity List additions and trade talks`, { from: year, to: year }, {}),
    ),
    ...lessons.map(({ slug, title, from, to, lanes = 'both', themes = [], highlight = [] }) =>
      cut(`lesson/${slug}`, title, title, { from, to }, { lanes, themes, highlight }),
    ),
  ];
}

/** Of a theme all of whose rules are older than the trade war, the years it has. */
function wholeOf({ designations }: TheRecord, theme: Theme, latest: string): { from?: string; to?: string } {
  const of = designations.filter((rule) => rule.theme === theme).map((rule) => axisDate(rule).slice(0, 4));
  const [first = TRADE_WAR, last = latest] = [of[0], of.at(-1)];
  return last < TRADE_WAR ? { from: first, to: last } : {};
}

/** Years in which something happened, the oldest first. */
function years({ designations, milestones }: TheRecord): string[] {
  const all = [...designations.map(axisDate), ...milestones.map(({ date }) => date)].map((date) => date.slice(0, 4));
  return [...new Set(all)].sort();
}

/** @param standard - the window of the site's timeline, which its address need not name */
function cutOf(
  path: string,
  name: string,
  title: string,
  window: Window,
  { lanes = 'both', themes = [], highlight = [], ...own }: Partial<EmbedCut>,
  standard: Window,
): EmbedCut {
  const { from, to } = { ...window, ...own };
  const isStandard = from === standard.from && to === standard.to;
  const query = [
    isStandard ? '' : `from=${from}`,
    isStandard ? '' : `to=${to}`,
    lanes === 'both' ? '' : `lanes=${lanes}`,
    themes.length > 0 ? `theme=${themes.join(',')}` : '',
    highlight.length > 0 ? `highlight=${highlight.join(',')}` : '',
  ]
    .filter(Boolean)
    .join('&');
  return {
    path,
    name,
    title,
    from,
    to,
    hasOwnTime: !isStandard,
    lanes,
    themes,
    highlight,
    query: query && `?${query}`,
  };
}

/** "2018 to October 2026": the window in words. */
export function cutPeriod({ from, to }: Pick<EmbedCut, 'from' | 'to'>): string {
  return from === to ? formatPeriod(from) : formatPeriod(from, to);
}
