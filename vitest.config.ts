import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Sets `process.umask`, which Node allows in a process of its own only. */
const needsProcess = 'src/platform/backup/control.db.test.ts';
const architecture = 'tests/architecture/**/*.test.{ts,tsx}';

/**
 * Everything but the browser. `*.db.test.ts(x)` need a database and run on PGlite here, then again
 * on PostgreSQL (`npm test -- db`). Threads start a fifth faster than processes.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Files of a worker share the loaded program and its databases: half of the time.
    isolate: false,
    globalSetup: 'tests/databases.ts',
    setupFiles: 'tests/before-each-file.ts',
    // A minute is for machines that stall: tests wait for what must happen, not for a time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than cores: database tests wait now and then.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'threads',
          pool: 'threads',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, needsProcess],
        },
      },
      { extends: true, test: { name: 'process', pool: 'forks', include: [needsProcess] } },
      { extends: true, test: { name: 'architecture', pool: 'forks', include: [architecture] } },
    ],
  },
});
