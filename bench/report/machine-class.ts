import { cpus } from 'node:os';
import type { Browser } from 'playwright-core';

/** What kind of machine measured, without its name: "2-cores-linux-x64-node24-chromium156". */
export function machineClass(browser?: Pick<Browser, 'version'>): string {
  const major = (version: string): string => version.replace(/^v/, '').split('.')[0] ?? '';
  const { platform, arch, version } = process;
  return `${cpus().length}-cores-${platform}-${arch}-node${major(version)}${browser ? `-chromium${major(browser.version())}` : ''}`;
}
