import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Everything but the browser. `*.db.test.ts(x)` need a database and run on PGlite here, then again
 * on PostgreSQL (`npm test -- db`).
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    silent: 'passed-only',
    maxWorkers: availableParallelism(),
  },
});
