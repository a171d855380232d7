import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LockFile, missingOptionals } from './lock-gaps.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('the lock file', () => {
  test('has an entry for every optional package it names, so that npm ci finds it on every system', () => {
    expect(missingOptionals(lock)).toEqual([]);
  });

  test('names no address to download from, so that any registry will do', () => {
    const withAddress = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(withAddress.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([]);
  });

  test('holds a check sum for every package', () => {
    const without = Object.entries(lock.packages).filter(
      ([path, { integrity, inBundle }]) => path !== '' && !inBundle && integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])('every version in %s is exact', (group) => {
  const versions = Object.entries(manifest[group] ?? {});
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

describe('a gap in a lock file is found', () => {
  test('where a package is named and has no entry, at the top or nested', () => {
    const broken: LockFile = {
      packages: {
        '': { optionalDependencies: { one: '1.0.0' } },
        'node_modules/one': { optionalDependencies: { two: '1.0.0', three: '1.0.0', four: '1.0.0' } },
        'node_modules/one/node_modules/two': {},
        'node_modules/three': {},
      },
    };
    expect(missingOptionals(broken)).toEqual(['node_modules/one names four']);
  });
});
