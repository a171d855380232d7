/** The doors of the rooms beside src/. */
export const doorsOutsideSrc = [
  {
    room: 'tools',
    may: ['\\.\\.?/(?!(.*/)?src/)', '(\\.\\./)+src/(record|reader|advice|starting)/', '(?!\\.)(?!astro)'],
    sentence: 'tools/ use record/, reader/, advice/, starting/ and Node, never a component of the site.',
  },
  {
    room: 'bench',
    may: [
      '\\.\\.?/(?!(.*/)?src/)',
      '(\\.\\./)+src/(record|reader|styles)/',
      '(\\.\\./)+src/timeline/(Timeline\\.astro|record-events)$',
      'node:',
      'yaml$',
      'playwright-core$',
    ],
    sentence:
      'bench/ measures the timeline from outside: its door, record/, reader/, styles/ and the tools, no other room.',
  },
  {
    room: 'e2e',
    may: ['\\./[^/]+$', '@playwright/test$', '@axe-core/playwright$', 'node:'],
    sentence: 'e2e/ sees what a reader sees: addresses and words, never the code behind them.',
  },
];
