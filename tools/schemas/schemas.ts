/**
 * `npm run schemas` writes what editors' programs know of the content: the schemas and the snippets in .vscode/.
 * With --heads it tells the Astro extension of the heads of articles, and goes on telling.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from './editor-files.ts';
import { keepHeads } from './know-heads.ts';

const root = process.cwd();
const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== '--heads')) {
  console.error('Write "npm run schemas", or "npm run schemas -- --heads" while you edit articles.');
  process.exitCode = 2;
} else if (option === '--heads') {
  keepHeads(root);
  console.log('The fields of articles and lessons are known to the editor. Control and C together end this.');
} else {
  const files = await editorFiles(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${Object.keys(files).length} files of .vscode/ written.`);
}
