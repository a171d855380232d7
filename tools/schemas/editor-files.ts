import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { kinds } from './kinds.ts';
import { makeSnippets } from './make-snippets.ts';
import { schemaOfFile } from './schema-of-file.ts';

/** The files of .vscode/ that are made from the schemas of the record, by path from the project's folder. */
export async function editorFiles(root: string): Promise<Record<string, string>> {
  const page = readFileSync(join(root, 'docs/for-editors/05-components.md'), 'utf8');
  const lessons = readFileSync(join(root, 'docs/for-editors/09-add-a-lesson.md'), 'utf8');
  const values: Record<string, unknown> = {
    ...Object.fromEntries(kinds.map((kind) => [schemaPath(kind.name), schemaOfFile(kind, root)])),
    '.vscode/mdx.code-snippets': makeSnippets((name) => sentenceOn(name, page, lessons)),
  };
  const written = Object.entries(values).map(async ([path, value]) => [path, await asPrettierHasIt(root, path, value)]);
  return Object.fromEntries(await Promise.all(written)) as Record<string, string>;
}

/** Where the schema of a kind of file lies, from the project's folder. */
export function schemaPath(kind: string): string {
  return `.vscode/schemas/${kind}.schema.json`;
}

async function asPrettierHasIt(root: string, path: string, value: unknown): Promise<string> {
  const filepath = join(root, path);
  return format(JSON.stringify(value), { ...(await resolveConfig(filepath)), filepath });
}

/** The first sentence of a component's section, or its row in the table of what stands on sheets. */
function sentenceOn(name: string, page: string, lessons: string): string {
  const section = new RegExp(`^## ${name}\\n\\n([^\\n]+)`, 'm').exec(page)?.[1];
  const row = new RegExp(`^\\| \`<${name}[^\`]*\` \\| ([^|]+) \\|`, 'm').exec(lessons)?.[1];
  const words = section ? (/^.+?\.(?= |$)/.exec(section)?.[0] ?? section) : row;
  if (words === undefined) throw new Error(`docs/for-editors/05-components.md has no section "${name}".`);
  return words.replaceAll('`', '');
}
