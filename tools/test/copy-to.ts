/** Copies the project into a folder that is not there yet, for a test that writes into it: `copy-to.ts FOLDER`. */
import { copyProject } from './copy-project.ts';

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name the folder to copy the project to.');
copyProject(target);
