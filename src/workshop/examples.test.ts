import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownIdsOf } from '../reader/known-ids.ts';
import { readContent } from '../reader/read-content.ts';
import { checkSnippet } from './check-snippet.ts';
import { allComponents, exampleOf, exampleSources } from './examples.ts';
import { mistakes } from './mistakes.ts';

const known = knownIdsOf(readContent('.'));
const context = { known, sources: new Set(exampleSources('.').map(({ id }) => id)) };
const names = Object.keys(allComponents);

test('every component has an example and a mistake, and nothing else has', () => {
  const files = readdirSync('src/workshop/examples').filter((name) => name.endsWith('.mdx'));
  expect(files.map((name) => name.replace('.mdx', '')).sort()).toEqual(names.toSorted());
  expect(Object.keys(mistakes).sort()).toEqual(names.toSorted());
});

describe.each(names)('the example of <%s>', (name) => {
  test('uses it, and the check finds nothing in it', () => {
    const text = exampleOf(name, '.');
    expect(text).toMatch(new RegExp(`<${name}\\b`));
    expect(checkSnippet(text, name, context).map(({ message }) => message)).toEqual([]);
  });

  test.each(mistakes[name] ?? [])('is told apart from the mistake %s', (text) => {
    expect(checkSnippet(text, name, context)).not.toEqual([]);
  });
});
