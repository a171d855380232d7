import { doorsOutsideSrc } from './doors-outside-src.mjs';

/**
 * The doors between the rooms. Each room names what it may import; anything else
 * is told the sentence. Tests may reach for what they need.
 */
export const doors = [
  {
    room: 'src/record',
    may: ['\\./[^/]+$', 'zod$', 'd3-random$'],
    sentence:
      'record/ holds what is known and imports itself, zod and D3’s random numbers: no DOM, no disk, no Astro, no other room.',
  },
  {
    room: 'src/reader',
    may: [
      '\\./[^/]+$',
      '\\.\\./record/',
      'node:',
      'yaml$',
      'zod$',
      '@mdx-js/mdx$',
      'mdast',
      'unist-util-visit$',
      'vfile-message$',
      'fastest-levenshtein$',
      'image-size$',
      'astro/loaders$',
    ],
    sentence:
      'reader/ turns content/ into the record. It imports record/, Node and its parsers, and nothing that draws.',
  },
  {
    room: 'src/advice',
    may: [
      '\\./[^/]+$',
      '\\.\\./record/',
      '\\.\\./reader/(content-file|finding|guard|nearest|parse-body|read-(article|content|lessons|passages|pictures|prose))\\.ts$',
      'mdast$',
      'fastest-levenshtein$',
      '(flesch-kincaid|syllable)$',
    ],
    typesOnly: ['\\.\\./reader/(parse-body|read-(article|content|lessons|passages|pictures))\\.ts$'],
    sentence:
      'advice/ says what a good sub-editor would ask: it takes what reader/ has read, knows record/, and touches no disk.',
  },
  {
    room: 'src/starting',
    may: [
      '\\./[^/]+$',
      '\\.\\./record/',
      '\\.\\./reader/(content-file|nearest|schema-words|split-head)\\.ts$',
      'yaml$',
      'zod$',
      '@sindresorhus/slugify$',
      'pinyin-pro$',
    ],
    sentence:
      'starting/ plans what a new article, rule or lesson begins as. It is pure: record/, words of reader/, YAML and what makes ids.',
  },
  {
    room: 'src/timeline',
    may: [
      '\\./([^/]+|(layout|marks|state)/[^/]+|enhance/define-(timeline|steps))$',
      '\\.\\./record/',
      '\\.\\./site$',
      'opencc-js$',
    ],
    sentence:
      'timeline/ joins its own layout/ and marks/: it knows record/ and site.ts besides, and fetches nothing itself.',
  },
  {
    room: 'src/timeline/layout',
    may: ['\\./[^/]+$', '\\.\\./\\.\\./record/', 'd3-(array|scale|shape|time)$'],
    sentence:
      'timeline/layout/ is pure: it imports itself, record/ and D3’s pure modules. Hand in what it needs as a value.',
  },
  {
    room: 'src/timeline/state',
    may: ['\\./[^/]+$', '\\.\\./\\.\\./record/', '\\.\\./layout/'],
    sentence:
      'timeline/state/ is pure: what a reader asks of the timeline, read, written and answered. It imports itself, layout/ and record/.',
  },
  {
    room: 'src/timeline/enhance',
    may: [
      '\\./[^/]+$',
      '\\.\\./(layout|state)/',
      '\\.\\./marks/[^.]+\\.ts$',
      '\\.\\./\\.\\./(record/|downloads/escape-formula)',
      'd3-',
    ],
    sentence:
      'timeline/enhance/ behaves in the browser: it uses layout/, state/, record/ and the drawing of marks/, no Astro, no Node.',
  },
  {
    room: 'src/timeline/marks',
    may: ['\\./[^/]+$', '\\.\\./layout/', '\\.\\./\\.\\./record/(format-date|theme-group|vocabulary)'],
    typesOnly: ['\\.\\./layout/'],
    sentence:
      'timeline/marks/ draws the geometry it is given: types of layout/ and words of record/, no D3, no behaviour, no measuring.',
  },
  {
    room: 'src/article',
    may: [
      '\\./[^/]+$',
      '\\.\\./(page|record)/',
      '\\.\\./timeline/(Timeline|Steps)\\.astro$',
      '\\.\\./charts/[A-Z]\\w+\\.astro$',
      '\\.\\./(site|the-record)$',
      'astro',
    ],
    sentence:
      'article/ may use page/, record/, the charts and two doors of the timeline, Timeline.astro and Steps.astro, not the inside of either.',
  },
  {
    room: 'src/embed',
    may: [
      '\\./[^/]+$',
      '\\.\\./(record|page|styles)/',
      '\\.\\./timeline/(Framed\\.astro|state/[^/]+)$',
      '\\./builder/define-builder$',
      '\\.\\./\\.\\./record/calendar-date\\.ts$',
      '\\.\\./[a-z-]+\\.ts$',
      '\\.\\./site$',
      'node:',
      'rolldown$',
    ],
    sentence:
      'embed/ is how others show it: it knows record/, page/, site.ts and the state of the timeline, and draws nothing itself.',
  },
  {
    room: 'src/lesson',
    may: [
      '\\./[^/]+$',
      '\\.\\./(page|record)/',
      '\\.\\./timeline/Timeline\\.astro$',
      '\\.\\./article/(components|keep-punctuation|mark-places|set-tables|take-id)$',
      '\\.\\./(site|the-record)$',
      'astro',
    ],
    sentence:
      'lesson/ sets what a class gets: page/, record/, Timeline.astro, and the components of article/ with what sets its text.',
  },
  {
    room: 'src/embed/{child,host}',
    may: ['\\./[^/]+$', '\\.\\./parameter-names\\.ts$'],
    sentence:
      'embed/child/ and embed/host/ run on pages of others, where each byte counts: they import themselves and the names of parameters.',
  },
  {
    room: 'src/charts',
    may: ['\\./([^/]+|layout/[^/]+)$', '\\.\\./(record|page|styles)/', '\\.\\./(site|the-record)$'],
    sentence: 'charts/ are small drawings with a table each: they know record/, page/ and their own layout/.',
  },
  {
    room: 'src/charts/layout',
    may: [
      '\\./[^/]+$',
      '\\.\\./\\.\\./record/',
      '\\.\\./\\.\\./timeline/layout/(boxes|round-px|text-width)',
      'd3-(array|scale|shape|time)$',
    ],
    sentence:
      'charts/layout/ is pure: itself, record/, D3’s pure modules and the timeline’s measures of text and boxes.',
  },
  {
    room: 'src/pictures',
    may: [
      '\\./[^/]+$',
      '\\.\\./(record|timeline/layout)/',
      '\\.\\./styles/token-colour(\\.ts)?$',
      '\\.\\./site(\\.ts)?$',
      'node:',
      'satori$',
      '@resvg/resvg-js$',
      '@fontsource/',
    ],
    sentence:
      'pictures/ makes the pictures others show beside a link: record/, the timeline’s layout/, the colours of tokens.css, and what draws.',
  },
  {
    room: 'src/downloads',
    may: ['\\./[^/]+$', '\\.\\./record/', '\\.\\./site(\\.ts)?$', 'd3-dsv$', 'zod$'],
    sentence: 'downloads/ writes the record down for others: record/, zod and D3’s CSV, no disk, no Astro.',
  },
  {
    room: 'src/handouts',
    may: ['\\./[^/]+$', '\\.\\./((record|page|styles)/|(site|the-record)$)', 'd3-(array|random)$', 'opencc-js$'],
    sentence:
      'handouts/ are sheets to print: they know record/, page/ and D3’s arrays and random numbers, and draw no timeline themselves.',
  },
  {
    room: 'src/finder',
    may: ['\\./[^/]+$', '\\.\\./(record|styles)/', '\\.\\./site(\\.ts)?$'],
    sentence: 'finder/ helps to find: search and the filter of the list. It knows record/ and the page it stands on.',
  },
  {
    room: 'src/page',
    may: ['\\./[^/]+$', '\\.\\./(record|styles)/', '\\.\\./site$', 'astro'],
    sentence: 'page/ is the shell that every page shares: it knows site.ts and record/, not article/ or timeline/.',
  },
  {
    room: 'src/pages',
    may: [
      '(\\.\\./)+(article|embed|handouts|lesson|page|record|pictures|downloads|finder)/',
      '(\\.\\./)+charts/[A-Z]\\w+\\.astro$',
      '(\\.\\./)+(site|the-record)(\\.ts)?$',
      '(\\.\\./)+timeline/((Timeline|Steps|DaysAround|Overview|Framed)\\.astro|(strip-picture|drawing-file|record-events|organisations-file)(\\.ts)?)$',
      '(\\.\\./)+styles/',
      'astro',
      '@astrojs/',
    ],
    sentence: 'pages/ are addresses: they fetch and pass on, and go into each room by its door.',
  },
  {
    room: 'src/workshop',
    may: [
      '(\\./|\\.\\./)[^/]+$',
      '(\\.\\./)+(advice|article|embed|finder|lesson|page|reader|record|starting|styles)/',
      '(\\.\\./)+(site|the-record)$',
      'node:',
      'yaml$',
      'zod$',
      'vite$',
      'astro',
      '@astrojs/mdx/',
    ],
    sentence:
      'workshop/ is what editors see while they edit: it shows other rooms by their doors, and none of them knows it.',
  },
  {
    room: 'src/styles',
    may: ['\\./[^/]+$'],
    sentence: 'styles/ are sheets, and what reads a colour off them. They import themselves only.',
  },
  ...doorsOutsideSrc,
];
