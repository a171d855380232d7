import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeFiles } from './fixtures/built-site.ts';
import { differencesFrom, listFiles, MANIFEST } from './manifest.ts';

const RELEASES = 'public/embed/v';

describe('a release whose files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = { 'timeline/index.html': 'One page', 'data/rules.csv': 'id\n' };
    writeFiles(folder, files);
    const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
    writeFileSync(join(folder, MANIFEST), JSON.stringify({ files: listFiles(bytes) }));
  });

  test('are as its manifest says has nothing to mend', () => {
    expect(differencesFrom(folder)).toEqual([]);
  });

  test('differ by one byte is found', () => {
    writeFileSync(join(folder, 'timeline/index.html'), 'One pagE');
    expect(differencesFrom(folder)).toEqual(['timeline/index.html was changed.']);
  });

  test('are fewer is found', () => {
    rmSync(join(folder, 'data/rules.csv'));
    expect(differencesFrom(folder)).toEqual(['data/rules.csv is missing.']);
  });

  test('are more is found', () => {
    writeFiles(folder, { 'data/more.csv': 'id\n' });
    expect(differencesFrom(folder)).toEqual(['data/more.csv is not of this release.']);
  });

  test('no manifest lists is found', () => {
    rmSync(join(folder, MANIFEST));
    expect(differencesFrom(folder)).toEqual([`${folder} has no ${MANIFEST}.`]);
  });
});

test('a manifest lists bytes and digest, in order of the paths', () => {
  const files = new Map(['b', 'a'].map((path) => [path, Buffer.from('abc')]));
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(JSON.stringify(listFiles(files))).toBe(JSON.stringify({ a: { bytes: 3, sha256 }, b: { bytes: 3, sha256 } }));
});

test('every release is as it was on its day, and named after it', () => {
  const releases = existsSync(RELEASES) ? readdirSync(RELEASES) : [];
  for (const date of releases) {
    expect(differencesFrom(join(RELEASES, date))).toEqual([]);
    expect(JSON.parse(readFileSync(join(RELEASES, date, MANIFEST), 'utf8'))).toMatchObject({ date });
  }
});
