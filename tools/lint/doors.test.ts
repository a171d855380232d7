import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// The files need not exist, so the rules that ask TypeScript for types are off.
const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

/** What the lint says of a line in a file. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ message, ruleId }) => `${ruleId}: ${message}`);
}

const RECORD =
  'record/ holds what is known and imports itself, zod and D3’s random numbers: no DOM, no disk, no Astro, no other room.';
const READER =
  'reader/ turns content/ into the record. It imports record/, Node and its parsers, and nothing that draws.';
const ADVICE =
  'advice/ says what a good sub-editor would ask: it takes what reader/ has read, knows record/, and touches no disk.';
const STARTING =
  'starting/ plans what a new article, rule or lesson begins as. It is pure: record/, words of reader/, YAML and what makes ids.';
const TIMELINE =
  'timeline/ joins its own layout/ and marks/: it knows record/ and site.ts besides, and fetches nothing itself.';
const LAYOUT =
  'timeline/layout/ is pure: it imports itself, record/ and D3’s pure modules. Hand in what it needs as a value.';
const STATE =
  'timeline/state/ is pure: what a reader asks of the timeline, read, written and answered. It imports itself, layout/ and record/.';
const ENHANCE =
  'timeline/enhance/ behaves in the browser: it uses layout/, state/, record/ and the drawing of marks/, no Astro, no Node.';
const MARKS =
  'timeline/marks/ draws the geometry it is given: types of layout/ and words of record/, no D3, no behaviour, no measuring.';
const ARTICLE =
  'article/ may use page/, record/, the charts and two doors of the timeline, Timeline.astro and Steps.astro, not the inside of either.';
const CHARTS = 'charts/ are small drawings with a table each: they know record/, page/ and their own layout/.';
const CHART_LAYOUT =
  'charts/layout/ is pure: itself, record/, D3’s pure modules and the timeline’s measures of text and boxes.';
const PICTURES =
  'pictures/ makes the pictures others show beside a link: record/, the timeline’s layout/, the colours of tokens.css, and what draws.';
const DOWNLOADS = 'downloads/ writes the record down for others: record/, zod and D3’s CSV, no disk, no Astro.';
const FINDER = 'finder/ helps to find: search and the filter of the list. It knows record/ and the page it stands on.';
const PAGE = 'page/ is the shell that every page shares: it knows site.ts and record/, not article/ or timeline/.';
const PAGES = 'pages/ are addresses: they fetch and pass on, and go into each room by its door.';
const STYLES = 'styles/ are sheets, and what reads a colour off them. They import themselves only.';
const TOOLS = 'tools/ use record/, reader/, advice/, starting/ and Node, never a component of the site.';
const BENCH =
  'bench/ measures the timeline from outside: its door, record/, reader/, styles/ and the tools, no other room.';
const EMBED =
  'embed/ is how others show it: it knows record/, page/, site.ts and the state of the timeline, and draws nothing itself.';
const EMBED_ABROAD =
  'embed/child/ and embed/host/ run on pages of others, where each byte counts: they import themselves and the names of parameters.';
const E2E = 'e2e/ sees what a reader sees: addresses and words, never the code behind them.';

const value = (from: string) => `import { thing } from '${from}'; export const same = thing;`;
const type = (from: string) => `import type { Thing } from '${from}'; export type Same = Thing;`;

describe('an import through the wall is told the sentence of its room', () => {
  test.each([
    ['src/record/x.ts', value('node:fs'), RECORD],
    ['src/embed/x.ts', value('../timeline/layout/layout-timeline.ts'), EMBED],
    ['src/embed/x.ts', value('../article/components.ts'), EMBED],
    ['src/embed/child/x.ts', value('../../record/format-date.ts'), EMBED_ABROAD],
    ['src/embed/host/x.ts', value('../child/hear.ts'), EMBED_ABROAD],
    ['src/record/x.ts', value('astro/loaders'), RECORD],
    ['src/record/x.ts', value('../timeline/layout/geometry.ts'), RECORD],
    ['src/record/x.ts', value('../reader/nearest.ts'), RECORD],
    ['src/record/x.ts', value('d3-array'), RECORD],
    ['src/reader/x.ts', value('../timeline/layout/geometry.ts'), READER],
    ['src/reader/x.ts', value('../article/components.ts'), READER],
    ['src/advice/x.ts', value('node:fs'), ADVICE],
    ['src/advice/x.ts', value('../reader/read-content.ts'), ADVICE],
    ['src/advice/x.ts', value('../page/Shell.astro'), ADVICE],
    ['src/starting/x.ts', value('node:fs'), STARTING],
    ['src/starting/x.ts', value('../reader/read-starters.ts'), STARTING],
    ['src/timeline/x.ts', value('../the-record'), TIMELINE],
    ['src/timeline/x.ts', value('../page/Shell.astro'), TIMELINE],
    ['src/timeline/x.ts', value('./enhance/show-steps.ts'), TIMELINE],
    ['src/timeline/layout/x.ts', value('../marks/words.ts'), LAYOUT],
    ['src/timeline/layout/x.ts', value('../../site'), LAYOUT],
    ['src/timeline/layout/x.ts', value('d3-selection'), LAYOUT],
    ['src/timeline/layout/x.ts', value('node:fs'), LAYOUT],
    ['src/timeline/state/x.ts', value('../enhance/board.ts'), STATE],
    ['src/timeline/state/x.ts', value('d3-array'), STATE],
    ['src/timeline/enhance/x.ts', value('../marks/Drawing.astro'), ENHANCE],
    ['src/timeline/enhance/x.ts', value('node:fs'), ENHANCE],
    ['src/timeline/enhance/x.ts', value('../../page/year-columns.ts'), ENHANCE],
    ['src/timeline/marks/x.ts', value('d3-scale'), MARKS],
    ['src/timeline/marks/x.ts', value('../layout/place-events.ts'), MARKS],
    ['src/timeline/marks/x.ts', value('../../record/designation.ts'), MARKS],
    ['src/article/x.ts', value('../timeline/layout/place-events.ts'), ARTICLE],
    ['src/article/x.ts', value('../timeline/enhance/define-steps.ts'), ARTICLE],
    ['src/article/x.ts', value('../timeline/DaysAround.astro'), ARTICLE],
    ['src/article/x.ts', value('../reader/nearest.ts'), ARTICLE],
    ['src/article/x.ts', value('../charts/layout/place-bars.ts'), ARTICLE],
    ['src/charts/x.ts', value('../timeline/Timeline.astro'), CHARTS],
    ['src/charts/layout/x.ts', value('../../the-record.ts'), CHART_LAYOUT],
    ['src/pictures/x.ts', value('../page/Shell.astro'), PICTURES],
    ['src/pictures/x.ts', value('../styles/tokens.css'), PICTURES],
    ['src/downloads/x.ts', value('node:fs'), DOWNLOADS],
    ['src/finder/x.ts', value('../page/Shell.astro'), FINDER],
    ['src/page/x.ts', value('../article/components.ts'), PAGE],
    ['src/page/x.ts', value('../timeline/Timeline.astro'), PAGE],
    ['src/pages/x.ts', value('../timeline/layout/place-events.ts'), PAGES],
    ['src/pages/deep/x.ts', value('../../timeline/layout/place-events.ts'), PAGES],
    ['src/pages/x.ts', value('../reader/read-content.ts'), PAGES],
    ['src/styles/x.ts', value('../record/vocabulary.ts'), STYLES],
    ['src/styles/x.ts', value('node:fs'), STYLES],
    ['tools/x.ts', value('../src/article/components.ts'), TOOLS],
    ['tools/check/x.ts', value('../../src/article/components.ts'), TOOLS],
    ['tools/check/x.ts', value('../../src/timeline/layout/place-events.ts'), TOOLS],
    ['tools/check/x.ts', value('astro/loaders'), TOOLS],
    ['bench/pages/x.ts', value('../../src/timeline/layout/layout-timeline.ts'), BENCH],
    ['bench/x.ts', value('../src/the-record.ts'), BENCH],
    ['e2e/x.spec.ts', value('../src/site.ts'), E2E],
    ['e2e/x.spec.ts', value('../tools/serve/static-server.ts'), E2E],
  ])('%s: %s', async (file, code, sentence) => {
    const from = /'(.*)'/.exec(code)?.[1];
    expect(await complaints(file, code)).toEqual([
      `@typescript-eslint/no-restricted-imports: '${from}' import is restricted from being used by a pattern. ${sentence}`,
    ]);
  });
});

describe('the import beside it goes through the door', () => {
  test.each([
    ['src/record/x.ts', value('./calendar-date.ts')],
    ['src/record/x.ts', value('zod')],
    ['src/reader/x.ts', value('../record/references.ts')],
    ['src/reader/x.ts', value('node:fs')],
    ['src/starting/x.ts', value('../reader/nearest.ts')],
    ['src/starting/x.ts', value('pinyin-pro')],
    ['src/timeline/x.ts', value('./layout/layout-timeline.ts')],
    ['src/timeline/x.ts', value('./marks/Drawing.astro')],
    ['src/timeline/x.ts', value('../site')],
    ['src/timeline/x.ts', value('./enhance/define-steps')],
    ['src/timeline/layout/x.ts', value('../../record/calendar-date.ts')],
    ['src/timeline/layout/x.ts', value('d3-scale')],
    ['src/timeline/state/x.ts', value('../layout/time-window.ts')],
    ['src/timeline/enhance/x.ts', value('../marks/draw-timeline.ts')],
    ['src/timeline/enhance/x.ts', value('../state/view-state.ts')],
    ['src/timeline/marks/x.ts', type('../layout/geometry.ts')],
    ['src/timeline/marks/x.ts', value('../../record/format-date.ts')],
    ['src/article/x.ts', value('../timeline/Timeline.astro')],
    ['src/article/x.ts', value('../timeline/Steps.astro')],
    ['src/article/x.ts', value('../record/figures.ts')],
    ['src/article/x.ts', value('../charts/TariffRates.astro')],
    ['src/charts/x.ts', value('./layout/place-bars.ts')],
    ['src/charts/layout/x.ts', value('d3-scale')],
    ['src/pictures/x.ts', value('../timeline/layout/layout-timeline.ts')],
    ['src/pictures/x.ts', value('../styles/token-colour.ts')],
    ['src/downloads/x.ts', value('d3-dsv')],
    ['src/finder/x.ts', value('../record/entity.ts')],
    ['src/page/x.ts', value('../record/format-date.ts')],
    ['src/page/x.ts', value('../site')],
    ['src/pages/x.ts', value('../timeline/Timeline.astro')],
    ['src/pages/deep/x.ts', value('../../article/components')],
    ['src/styles/x.ts', value('./tokens.css')],
    ['tools/x.ts', value('../src/reader/read-content.ts')],
    ['tools/check/x.ts', value('../../src/reader/read-content.ts')],
    ['tools/new/x.ts', value('../../src/starting/plan-new.ts')],
    ['tools/check/x.ts', value('../serve/static-server.ts')],
    ['tools/check/x.ts', value('node:fs')],
    ['bench/events/x.ts', value('../../src/record/designation.ts')],
    ['bench/x.ts', value('../tools/serve/header-rules.ts')],
    ['e2e/x.spec.ts', value('./pages.ts')],
    ['e2e/x.spec.ts', value('@playwright/test')],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  test('and a test may reach for what it needs', async () => {
    expect(await complaints('src/record/x.test.ts', value('node:fs'))).toEqual([]);
  });
});

describe('the pure rooms know no page, no clock and no chance', () => {
  const HAND_IN = 'This room is pure: hand the value in.';
  test.each([
    [
      'src/record/x.ts',
      'export const roll = Math.random();',
      'This room is pure: the same input gives the same output.',
    ],
    ['src/record/x.ts', 'export const now = Date.now();', 'This room knows no clock: hand the date in.'],
    ['src/record/x.ts', 'export const body = fetch("https://a.org");', HAND_IN],
    ['src/timeline/layout/x.ts', 'export const root = document.body;', HAND_IN],
    ['src/timeline/layout/x.ts', 'export const { env } = process;', HAND_IN],
    [
      'src/timeline/layout/x.ts',
      'export const roll = Math.random();',
      'This room is pure: the same input gives the same output.',
    ],
  ])('%s: %s', async (file, code, sentence) => {
    const [first, ...others] = await complaints(file, code);
    expect(others).toEqual([]);
    expect(first).toContain(sentence);
  });

  test('while others may', async () => {
    expect(
      await complaints('tools/check/x.ts', 'export const roll = Math.random();\nexport const { env } = process;'),
    ).toEqual([]);
  });
});
