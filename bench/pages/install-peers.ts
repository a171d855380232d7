import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'bench';

export const NO_PEERS =
  'The timelines to compare with are not installed, and npm could not fetch them. Connect to the network and run the bench again, or measure without them: --pages ours,static';

/** The exact versions of the timelines ours is measured against, by package. */
export function peerVersions(): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return manifest.dependencies;
}

/**
 * Installs the peers in bench/node_modules where they are missing or of another version.
 *
 * @throws {Error} when npm cannot fetch them
 */
export function installPeers(say: (line: string) => void): void {
  if (Object.entries(peerVersions()).every(([name, version]) => installedVersion(name) === version)) return;
  say('Installing the timelines to compare with into bench/node_modules …');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${NO_PEERS}\nnpm said: ${stderr.trim().split('\n')[0] ?? ''}`);
}

function installedVersion(name: string): string | undefined {
  const manifest = join(FOLDER, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
