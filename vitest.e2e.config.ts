import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Journeys in Chromium, each file with a server and a database of its own (`npm test -- e2e`), and
 * what those who run the product do and suffer (`npm test -- operations`). The servers are built ones
 * in processes of their own: loading the sources here would take longer than the journeys.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.{e2e,operations}.ts', 'tests/pages/*.pages.ts'],
    isolate: false,
    globalSetup: 'tests/e2e/prepare-town.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    silent: 'passed-only',
    maxWorkers: Math.min(2, availableParallelism()),
  },
});
