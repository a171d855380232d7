import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../reader/read-content.ts';
import { knownFrom } from '../starting/known-from.ts';
import { idFromTitle } from '../starting/make-id.ts';
import { planNew } from '../starting/plan-new.ts';
import { type Answers, isRefused, type Known, type Refusal } from '../starting/plan.ts';
import { articleFields, type FormValues } from './article-form.ts';
import type { StartedArticle } from './article-form-html.ts';

/** The source that content/starters/article.mdx has in its head. */
const STARTER_SOURCE = 'first-source';

/**
 * Writes the file of a new article from what was typed into the form. It never writes over a file.
 *
 * @param root - the project's folder
 * @param today - in UTC, e.g. "2026-11-24"
 */
export function startArticle(values: FormValues, root: string, today: string): StartedArticle | Refusal {
  const answers = answersOf(values);
  if (!answers.title) return { refused: 'The article has no title. Give it one; its address is made from it.' };
  const plan = planNew('article', answers, whatIsThere(root, today));
  if (isRefused(plan)) return { refused: sayForForm(plan.refused) };
  const [file] = plan.files;
  if (!file || file.replaces !== undefined) return { refused: 'The plan for the article has no file of its own.' };
  const text = citing(answers.fields?.['sources'], file.text);
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch {
    const why = existsSync(path) ? 'it is there already, and nothing is written over' : 'the folder takes no new file';
    return { refused: `${file.path} could not be written: ${why}.` };
  }
  return { file: file.path, page: plan.address, notes: plan.notes };
}

/** The text of the starter cites its own source by name; with a source of the editor's it cites that one. */
function citing(sources: unknown, text: string): string {
  const [source] = Array.isArray(sources) ? (sources as { id: string }[]) : [];
  return source ? text.replaceAll(`of="${STARTER_SOURCE}"`, `of="${source.id}"`) : text;
}

function answersOf(values: FormValues): Answers {
  const given = (name: string) => values[name]?.trim() || undefined;
  const fields = articleFields
    .map(({ name }) => name)
    .filter((name) => name !== 'title')
    .flatMap((name) => (given(name) === undefined ? [] : [[name, given(name)] as const]));
  const source = sourceOf(given);
  return {
    title: given('title'),
    id: given('id'),
    fields: { ...Object.fromEntries(fields), ...(source ? { sources: [source] } : {}) },
  };
}

function sourceOf(given: (name: string) => string | undefined): Record<string, string> | undefined {
  const [title, publisher, url, date] = ['title', 'publisher', 'url', 'date'].map((name) => given(`source_${name}`));
  const named = Object.entries({ title, publisher, url, date }).filter(([, value]) => value !== undefined);
  if (named.length === 0) return undefined;
  const id = given('source_id') ?? idFromTitle(publisher ?? title ?? '') ?? 'first-source';
  return { id, ...(Object.fromEntries(named) as Record<string, string>) };
}

function whatIsThere(root: string, today: string): Known {
  const folder = join(root, 'content/starters');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''));
  return knownFrom(readContent(root), {
    starters: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    files,
    lists: {},
    today,
  });
}

/** The planner speaks to whoever types a command; the form has fields in place of its options. */
function sayForForm(sentence: string): string {
  return sentence.replace(/--id ([^\s.]+)/g, '“$1” in the field “Address”').replace(/--([a-z_]+)/g, 'the field “$1”');
}
