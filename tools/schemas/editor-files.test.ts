import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorFiles, schemaPath } from './editor-files.ts';
import { kinds } from './kinds.ts';

const files = await editorFiles('.');
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;

test.each(Object.entries(files))('%s is what the record and the editors’ pages say', (path, text) => {
  const stands = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(stands === text, `${path} is out of date. "npm run schemas" writes it anew; commit what it changes.`).toBe(
    true,
  );
});

test('nothing is left over from a kind that is no more', () => {
  const made = Object.keys(files).filter((path) => path.startsWith('.vscode/schemas/'));
  expect(readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`)).toEqual(made.sort());
});

test('the settings lead every kind of YAML file to its schema', () => {
  const schemas = kinds
    .filter(({ holds }) => holds !== 'head')
    .map(({ name, files }) => [`./${schemaPath(name)}`, files]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(schemas));
});

test('the settings let the Astro extension read heads, and the extensions they speak of are recommended', () => {
  expect(settings['astro.content-intellisense']).toBe(true);
  expect(JSON.parse(readFileSync('.vscode/extensions.json', 'utf8'))).toEqual({
    recommendations: [
      'redhat.vscode-yaml',
      'unifiedjs.vscode-mdx',
      'astro-build.astro-vscode',
      'editorconfig.editorconfig',
    ],
  });
});
