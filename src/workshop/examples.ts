import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CitedSource, citedSourceSchema } from '../record/article.ts';
import { components, type ComponentRule, sheetComponents } from '../record/components.ts';

/** Components whose example names a file that nobody has: it shows the form, and nothing can be seen of it. */
export const withoutPicture: readonly string[] = ['Picture'];

const FOLDER = 'src/workshop/examples';

/** Every component an editor may write, those of articles first. */
export const allComponents: Readonly<Record<string, ComponentRule>> = { ...components, ...sheetComponents };

/** The lines that show a component in use. @param root - the project's folder */
export function exampleOf(component: string, root: string): string {
  return readFileSync(join(root, FOLDER, `${component}.mdx`), 'utf8').trim();
}

/** The sources that the examples cite. @param root - the project's folder */
export function exampleSources(root: string): readonly CitedSource[] {
  return z.array(citedSourceSchema).parse(parse(readFileSync(join(root, FOLDER, 'sources.yaml'), 'utf8')));
}
