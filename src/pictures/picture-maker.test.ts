import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedDesignation } from '../record/fixtures/designation.ts';
import { inventedMilestone } from '../record/fixtures/milestone.ts';
import { inventedRecord } from '../record/fixtures/record.ts';
import type { Cover } from './cover.ts';
import { pictureMaker } from './picture-maker.ts';

const record = inventedRecord({ designations: [inventedDesignation()], milestones: [inventedMilestone()] });
const cover: Cover = {
  path: '/invented/',
  kicker: 'Invented',
  headline: 'A page that was invented for this test',
  figure: { number: '28', caption: 'organisations added' },
  voice: 'list',
  span: { from: '2029', to: '2030' },
  highlight: [],
};

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  folders.push(folder);
  return folder;
};
let folder = '';
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  for (const used of folders.splice(0)) rmSync(used, { recursive: true, force: true });
});

test('a picture drawn anew is the same to the byte', async () => {
  const [first, second] = [
    pictureMaker(record, process.cwd(), folder),
    pictureMaker(record, process.cwd(), newFolder()),
  ];
  const picture = await first(cover);
  expect(picture.equals(await second(cover))).toBe(true);
  expect(picture.length).toBeLessThan(60_000);
});

test('a picture is not drawn again by the next build', async () => {
  await pictureMaker(record, process.cwd(), folder)(cover);
  const drawnAt = readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs);
  await pictureMaker(record, process.cwd(), folder)(cover);
  expect(readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(drawnAt);
});

test.each([
  ['its headline', { headline: 'Another headline' }],
  ['its figure', { figure: { number: '29', caption: 'organisations added' } }],
  ['its stretch of time', { span: { from: '2028', to: '2030' } }],
])('a picture is drawn again when %s changes', async (_what, changes) => {
  const make = pictureMaker(record, process.cwd(), folder);
  const before = await make(cover);
  expect((await make({ ...cover, ...changes })).equals(before)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});
