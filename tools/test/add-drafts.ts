import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of the drafts that `addDrafts` puts in, which a built site may hold nowhere. In small letters. */
export const DRAFT_WORDS = ['nobody-may-read', 'nobody may read'];

const TITLE = 'What nobody may read';
const ID = 'nobody-may-read';

/** Puts an article and a lesson that are drafts into a copy of the project, like the first ones there but for their title. */
export function addDrafts(project: string): void {
  copyAsDraft(join(project, 'content/articles'), ['.mdx']);
  copyAsDraft(join(project, 'content/lessons'), ['.mdx', '.sheet.mdx', '.notes.mdx']);
}

function copyAsDraft(folder: string, endings: readonly string[]): void {
  const first = readdirSync(folder)
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .sort()[0]
    ?.replace('.mdx', '');
  if (first === undefined) throw new Error(`There is nothing in ${folder} to make a draft of.`);
  for (const ending of endings) {
    const text = readFileSync(join(folder, first + ending), 'utf8');
    const changed =
      ending === '.mdx'
        ? text
            .replace(/^title: .*$/m, `title: ${TITLE}\ndraft: true`)
            .replace(/^order: .*$/m, 'order: 99')
            .replace(/^place: .*\n/m, '')
        : text;
    writeFileSync(join(folder, ID + ending), `${changed}\n${TITLE}.<Ours because="A draft for a test" />\n`);
  }
}
