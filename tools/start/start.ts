/** Builds the site and serves it: what a visitor of the project runs first. */
import { spawnSync } from 'node:child_process';
import { announceServer } from '../serve/announce-server.ts';

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (build.status === 0) await announceServer('dist');
else process.exitCode = build.status ?? 1;
