import { defineConfig } from '@playwright/test';

/** The site at a domain's root, and the same site under a sub-path. Both are built before the tests start. */
const ROOT_PORT = Number(process.env['E2E_PORTS'] ?? 4381);
const SUB_PATH_PORT = ROOT_PORT + 1;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['E2E_REPORT'] ? [['json', { outputFile: process.env['E2E_REPORT'] }], ['dot']] : [['list']],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${ROOT_PORT}`,
    timezoneId: 'America/Los_Angeles',
    locale: 'en-GB',
    launchOptions: process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {},
  },
  projects: [
    { name: 'script', testIgnore: /\.no-js\.spec\.ts$/, use: { browserName: 'chromium' } },
    { name: 'no script', testMatch: /\.no-js\.spec\.ts$/, use: { browserName: 'chromium', javaScriptEnabled: false } },
  ],
  webServer: [
    {
      command: 'node ../tools/serve/serve.ts --folder ../dist-test/root',
      env: { PORT: String(ROOT_PORT) },
      port: ROOT_PORT,
    },
    {
      command: 'node ../tools/serve/serve.ts --folder ../dist-test/list',
      env: { PORT: String(SUB_PATH_PORT), BASE_PATH: '/list/' },
      port: SUB_PATH_PORT,
    },
  ],
  metadata: { subPathUrl: `http://localhost:${SUB_PATH_PORT}/list/` },
});
