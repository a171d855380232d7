import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askIndex } from '../../src/finder/ask-index.ts';
import type { Engine, EngineModule } from '../../src/finder/engine.ts';
import { ranking } from '../../src/finder/ranking.ts';
import { assembleRecord } from '../../src/reader/assemble-record.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { buildIndex } from './build-index.ts';
import { recordEntries } from './record-entries.ts';

/** The index of the real record, asked by the engine that the browser loads, with files for a network. */
let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { path, content } of await buildIndex(recordEntries(assembleRecord(readContent('.'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/, '')))),
  );
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as EngineModule;
  engine = createInstance({ basePath: `${folder}/`, noWorker: true, language: 'en' });
  await engine.options({ ranking, excerptLength: 24 });
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses of the first two finds. */
async function firstTwo(typed: string): Promise<string[]> {
  const found = await (await askIndex(engine, typed)).best(2);
  return found.map(({ href }) =>
    href.replace(/^.*(?=\/(entities|designations|milestones|glossary|people|themes)\/)/, ''),
  );
}

describe('is first or second', () => {
  test.each([
    ['Hikvision', '/entities/hangzhou-hikvision-digital-technology/'],
    ['海康威视', '/entities/hangzhou-hikvision-digital-technology/'],
    ['海康', '/entities/hangzhou-hikvision-digital-technology/'],
    ['YMTC', '/entities/yangtze-memory-technologies/'],
    ['长江存储', '/entities/yangtze-memory-technologies/'],
    ['unverified list', '/glossary/unverified-list/'],
    ['phase one', '/milestones/2020-01-15-phase-one-signed/'],
    ['84 FR 54002', '/designations/2019-10-09-xinjiang-surveillance/'],
    ['84 FR 54004', '/designations/2019-10-09-xinjiang-surveillance/'],
    ['2019-22210', '/designations/2019-10-09-xinjiang-surveillance/'],
    ['Xinjiang Police College', '/entities/xinjiang-police-college/'],
    ['SMIC', '/entities/semiconductor-manufacturing-international-corporation-smic/'],
    ['Huawei', '/entities/huawei-technologies/'],
    ['华为', '/entities/huawei-technologies/'],
    ['商汤', '/entities/beijing-sensetime-technology-development/'],
    ['实体清单', '/glossary/entity-list/'],
    ['entity list', '/glossary/entity-list/'],
    ['gallium', '/milestones/2023-07-03-gallium-germanium/'],
    ['rare earths', '/glossary/rare-earths/'],
    ['稀土', '/glossary/rare-earths/'],
    ['Geneva', '/milestones/2025-05-12-geneva/'],
    ['Busan', '/milestones/2025-10-30-busan/'],
    ['affiliates rule', '/glossary/affiliates-rule/'],
    ['FN4', '/glossary/footnote-designation/'],
    ['FDPR', '/glossary/foreign-direct-product-rule/'],
    ['presumption of denial', '/glossary/presumption-of-denial/'],
    ['tariff', '/glossary/tariff/'],
    ['BIS', '/glossary/bis/'],
    ['DJI', '/entities/dji/'],
    ['cetc 38', '/entities/cetc-38th-research-institute/'],
    ['sensetime', '/entities/beijing-sensetime-technology-development/'],
    ['Lighthizer', '/people/robert-lighthizer/'],
    ['何立峰', '/people/he-lifeng/'],
    ['华为 Huawei', '/entities/huawei-technologies/'],
    ['police', '/entities/xinjiang-police-college/'],
    ['semiconductors', '/themes/semiconductors/'],
  ])('%s: %s', async (typed, address) => {
    expect(await firstTwo(typed)).toContain(address);
  });
});

test('a kind is not found by the name of the kind: "list" does not bring up every entry', async () => {
  expect((await askIndex(engine, 'list')).total).toBeLessThan(400);
});

test('nothing but punctuation finds nothing', async () => {
  expect((await askIndex(engine, '?!')).total).toBe(0);
});

test('an excerpt is text with marks, and a name found by its alias shows the alias', async () => {
  const [found] = await (await askIndex(engine, 'SMSC')).best(1);
  expect(found?.title).toBe('Semiconductor Manufacturing South China Corporation');
  expect(found?.excerpt).toContainEqual({ text: 'SMSC', isMarked: true });
});
