import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Journeys in Chromium, each file with a server and a database of its own (`npm test -- e2e`). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/prepare-town.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    silent: 'passed-only',
    maxWorkers: Math.min(2, availableParallelism()),
  },
});
