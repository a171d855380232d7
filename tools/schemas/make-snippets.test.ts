import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkBody } from '../../src/reader/check-body.ts';
import { parseBody } from '../../src/reader/parse-body.ts';
import { citedSourceSchema } from '../../src/record/article.ts';
import { components, sheetComponents } from '../../src/record/components.ts';
import { knownIds } from '../../src/record/references.ts';
import { sourceSchema } from '../../src/record/source.ts';
import { makeSnippets, type Snippet } from './make-snippets.ts';

const snippets = makeSnippets((name) => `About ${name}.`);
const allowed = { ...components, ...sheetComponents };
const none = { designations: [], milestones: [], entities: [], remarks: [], terms: [], people: [] };
const inText = Object.entries(snippets).filter(([, { prefix }]) => prefix.startsWith('<'));

/** What stands in the text when nothing is written over: the first choice, the words of a place. */
function filled({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}
/** The same with every other choice. */
function choicesOf({ body }: Snippet): string[] {
  return [...body.join('\n').matchAll(/\$\{\d+\|([^|]+)\|\}/g)].flatMap(([place, words = '']) =>
    words.split(',').map((word) => filled({ ...EMPTY, body: [body.join('\n').replace(place, word)] })),
  );
}
const EMPTY: Snippet = { scope: 'mdx', prefix: '', body: [], description: '' };

/** What the check finds but ids, which nobody can know beforehand. */
function slipsIn(text: string): string[] {
  const { tags, findings } = parseBody('content/articles/x.mdx', text);
  const known = knownIds(none);
  const found = checkBody(tags, { file: 'content/articles/x.mdx', known, sources: new Set(), allowed });
  return [...findings, ...found]
    .map(({ message }) => message)
    .filter(
      (message) =>
        !/^(There is no (designation|milestone|entity|entry|term|person)|The head has no source)/.test(message),
    );
}

describe.each(inText)('the snippet "%s"', (_, snippet) => {
  test('is in order but for the ids, whatever is chosen', () => {
    expect([filled(snippet), ...choicesOf(snippet)].flatMap(slipsIn)).toEqual([]);
  });
});

test('every component and every attribute has its place in one of them', () => {
  const tags = inText.flatMap(([, snippet]) => parseBody('x', filled(snippet)).tags);
  for (const [name, { attributes }] of Object.entries(allowed)) {
    const written = tags.filter((tag) => tag.name === name).flatMap((tag) => tag.attributes.map(({ name }) => name));
    expect(tags.map((tag) => tag.name)).toContain(name);
    expect([...new Set(written)].sort(), name).toEqual(Object.keys(attributes).sort());
  }
});

test('a source is whole, with an id in a head and without one elsewhere', () => {
  const source = (name: string) => (parse(filled(snippets[name] ?? EMPTY)) as unknown[])[0];
  expect(citedSourceSchema.safeParse(source('Source of an article or a lesson')).error).toBeUndefined();
  expect(sourceSchema.safeParse(source('Source')).error).toBeUndefined();
});

test('each says in a sentence what it gives', () => {
  expect(snippets.Cite?.description).toBe('About Cite.');
});
