import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockFile, missingOptionals } from '../tools/lint/lock-gaps.ts';

const lock = JSON.parse(readFileSync('bench/package-lock.json', 'utf8')) as LockFile;
const manifest = JSON.parse(readFileSync('bench/package.json', 'utf8')) as { dependencies: Record<string, string> };
const site = readFileSync('package.json', 'utf8');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every timeline to compare with has an exact version, which the lock file holds', () => {
  const versions = Object.entries(manifest.dependencies);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const locked = lock.packages as Record<string, { version?: string } | undefined>;
  expect(versions.map(([name]) => [name, locked[`node_modules/${name}`]?.version])).toEqual(versions);
});

test('the lock file has a check sum for every package, an address for none, and no gap', () => {
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(missingOptionals(lock)).toEqual([]);
});

test('the site installs none of them', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => site.includes(`"${name}"`))).toEqual([]);
});
