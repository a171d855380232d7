import { defineConfig } from 'vitest/config';

// West of Greenwich a moment taken for a date prints the day before, so that the mistake shows in a test.
// Set here, before any worker starts, because a worker reads its time zone once.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    // Some tests start a program of their own, which takes seconds on a busy machine.
    testTimeout: 30_000,
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    // The timelines to compare with may bring tests of their own.
    exclude: ['**/node_modules/**'],
    env: { TZ: 'America/Los_Angeles' },
    globals: false,
    watch: false,
  },
});
