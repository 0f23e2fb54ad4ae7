import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A large library that few requests need and that must be there at once when one does. Its first use
 * in a process waits for the disk; `import()` is for whoever can wait for a promise.
 */
export const lazily =
  <T>(name: string) =>
  (): T =>
    require(name) as T;
