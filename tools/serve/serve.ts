/** Serves dist/ and says where. `PORT` and `BASE_PATH` as for the build; `--folder` for another folder. */
import { parseArgs } from 'node:util';
import { announceServer } from './announce-server.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'dist' } } });
await announceServer(values.folder);
