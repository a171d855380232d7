import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where systems put Chromium or Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const NO_BROWSER =
  'No browser was found for the tests. Install one of these: "npx playwright install chromium", or "apt-get install chromium", or set CHROMIUM_PATH to a Chromium or Chrome you have.';

/**
 * The browser the tests drive: CHROMIUM_PATH, Playwright's own, the system's; if there is none it installs one.
 *
 * @returns the path of the program
 * @throws {Error} when CHROMIUM_PATH leads nowhere, or no browser can be had
 */
export function findBrowser(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, and there is nothing there.`);
    return chosen;
  }
  const found = installedBrowser();
  if (found) return found;
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (!installedBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian();
  const installed = installedBrowser();
  if (!installed) throw new Error(NO_BROWSER);
  return installed;
}

function installedBrowser(): string | undefined {
  return [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => path && existsSync(path));
}

function installFromDebian(): void {
  console.log('Installing Debian’s Chromium for the browser tests …');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  } catch {
    // The caller looks again and says what to do when there is still no browser.
  }
}
