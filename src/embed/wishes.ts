import { readWindow } from '../timeline/state/read-window.ts';

/** The part of the URL standard used here; pure code knows no browser by its types. */
declare const URLSearchParams: new (query: string) => { get(name: string): string | null };

export const viewsOfFrame = { chart: 'Chart', list: 'List', table: 'Table', step: 'Step by step' } as const;
export const lanesOfFrame = { both: 'Both lanes', entity: 'The List only', trade: 'The Talks only' } as const;
export const colours = { auto: 'As the page around it', light: 'Light', dark: 'Dark' } as const;
export const controls = { min: 'Views', full: 'Views and moving in time', none: 'None' } as const;

/** Everything a teacher may ask of a frame. Texts are "" and lists empty where nothing is asked. */
export interface Wishes {
  readonly from: string;
  readonly to: string;
  readonly lanes: keyof typeof lanesOfFrame;
  readonly themes: readonly string[];
  readonly event: string;
  readonly highlight: readonly string[];
  readonly view: keyof typeof viewsOfFrame;
  readonly color: keyof typeof colours;
  readonly controls: keyof typeof controls;
  readonly hasHeader: boolean;
  /** Px the frame is given before anybody follows its height. */
  readonly height: number;
}

/** What a frame is when nobody asks for anything: /embed/timeline/. */
export const startWishes: Wishes = {
  from: '',
  to: '',
  lanes: 'both',
  themes: [],
  event: '',
  highlight: [],
  view: 'chart',
  color: 'auto',
  controls: 'min',
  hasHeader: true,
  height: 620,
};

/** Least and most px of a frame. */
export const heights = { least: 300, most: 1200 } as const;

/** What the record has, so that nothing else is asked for. */
export interface Choices {
  readonly themes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Years that have a page of their own below /embed/year/. */
  readonly years: ReadonlySet<string>;
  /** Themes whose page shows another stretch of time than the rest, with its first and last year. */
  readonly windows: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
}

/** Reads wishes from a query; what is unknown or absurd counts as not asked. Never throws. */
export function readWishes(query: string, { themes, events }: Choices): Wishes {
  const asked = new URLSearchParams(query);
  const word = <Word extends string>(name: string, words: Readonly<Record<Word, string>>, standard: Word): Word => {
    const text = asked.get(name);
    return text !== null && Object.hasOwn(words, text) ? (text as Word) : standard;
  };
  const several = (name: string, known: ReadonlySet<string>): string[] => [
    ...new Set((asked.get(name) ?? '').split(',').filter((text) => known.has(text))),
  ];
  const [from, to] = [readDate(asked.get('from')), readDate(asked.get('to'))];
  const height = asked.get('height') ?? '';
  const isOrdered = from === '' || to === '' || from.slice(0, to.length) <= to;
  return {
    from: isOrdered ? from : '',
    to: isOrdered ? to : '',
    lanes: word('lanes', lanesOfFrame, startWishes.lanes),
    themes: several('theme', themes),
    event: several('event', events)[0] ?? '',
    highlight: several('highlight', events),
    view: word('view', viewsOfFrame, startWishes.view),
    color: word('color', colours, startWishes.color),
    controls: word('controls', controls, startWishes.controls),
    hasHeader: asked.get('header') !== '0',
    height: /^\d+$/.test(height) ? clamp(Number(height)) : startWishes.height,
  };
}

/** A year, month or day that a frame can show; "" for anything else. */
export function readDate(text: string | null): string {
  return readWindow(text?.trim() ?? null, null).from ?? '';
}

export function clamp(px: number): number {
  return Math.min(Math.max(px, heights.least), heights.most);
}

/** The address of a frame: a path below /embed/, and the query that asks for the rest, in a fixed order. */
export interface FrameAddress {
  /** "timeline", "theme/quantum": what is in the path shows without script too. */
  readonly path: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** The wishes as an address, as much of them in the path as there is a page for. */
export function frameOf(wishes: Wishes, { years, windows }: Choices): FrameAddress {
  const { lanes, themes, from, to } = wishes;
  const [theme, ...others] = themes;
  const look = parametersOf(wishes);
  const without = (...names: string[]) => look.filter(([name]) => !names.includes(name));
  if (lanes === 'entity') return { path: 'entity-list', parameters: without('lanes') };
  if (lanes === 'trade') return { path: 'trade-war', parameters: without('lanes', 'theme') };
  // Half of a page's own stretch of time and half of another may make none.
  const isOwnTime = from === '' && to === '';
  if (theme !== undefined && others.length === 0 && (isOwnTime || !windows.has(theme)))
    return { path: `theme/${theme}`, parameters: without('theme') };
  if (themes.length === 0 && from === to && years.has(from))
    return { path: `year/${from}`, parameters: without('from', 'to') };
  return { path: 'timeline', parameters: look };
}

/** The wishes as a query of the builder's own address, which keeps the height too: "" or with "?" in front. */
export function writeWishes(wishes: Wishes): string {
  const height = wishes.height === startWishes.height ? [] : [['height', String(wishes.height)] as const];
  return asQuery([...parametersOf(wishes), ...height]);
}

/** The wishes with what the page they lead to says of itself: its own stretch of time, and no themes beside the Talks alone. */
export function shownBy(wishes: Wishes, choices: Choices): Wishes {
  const { path } = frameOf(wishes, choices);
  const [theme = ''] = wishes.themes;
  const own = path === `theme/${theme}` ? choices.windows.get(theme) : undefined;
  return { ...wishes, ...own, themes: wishes.lanes === 'trade' ? [] : wishes.themes };
}

/** What the site's own timeline can show of the wishes: "" or with "?" in front. @param shown - by `shownBy` */
export function pageQuery(shown: Wishes): string {
  return asQuery(parametersOf(shown).filter(([name]) => !['color', 'controls', 'header'].includes(name)));
}

/** "" or "?from=2018&theme=quantum,biotech". */
export function asQuery(parameters: readonly (readonly [name: string, value: string])[]): string {
  return parameters.length === 0 ? '' : `?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function parametersOf(wishes: Wishes): (readonly [name: string, value: string])[] {
  const { from, to, view, lanes, themes, event, highlight, color, controls, hasHeader } = wishes;
  const all = [
    ['from', from],
    ['to', to],
    ['view', view === startWishes.view ? '' : view],
    ['lanes', lanes === startWishes.lanes ? '' : lanes],
    ['theme', themes.join(',')],
    ['event', event],
    ['highlight', highlight.join(',')],
    ['color', color === startWishes.color ? '' : color],
    ['controls', controls === startWishes.controls ? '' : controls],
    ['header', hasHeader ? '' : '0'],
  ] as const;
  return all.filter(([, value]) => value !== '');
}
