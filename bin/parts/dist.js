import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { furnishCluster, makeCluster } from './cluster.js';
import { root, step } from './project.js';

const stamp = join(root, 'dist/stamp');

const configuration = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.server.config.ts',
];

/** What a build is made from: tests are not part of it. */
function sources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...configuration.map((name) => join(root, name)), ...files.sort()];
}

/** Contents and names: a stamp holds after a checkout or a copy that changed only file times. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of sources()) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function bundle() {
  const vite = await import('vite');
  for (const configFile of ['vite.config.ts', 'vite.server.config.ts']) {
    await vite.build({ root, configFile: join(root, configFile), logLevel: 'warn' });
  }
}

/** Makes the browser's files, the server's bundle and an empty database in dist/, whatever lies there. */
export async function build() {
  const made = sourceHash();
  rmSync(stamp, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  await step('Building', async () => {
    await Promise.all([bundle(), makeCluster()]);
    await furnishCluster();
  });
  writeFileSync(stamp, made);
}

/** Builds only when a source changed since the last build that came to its end. */
export async function buildIfStale() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()) return;
  await build();
}

/**
 * Runs an entry of the server's bundle in this process, freshly built when a source changed.
 * @param {'main' | 'cli' | 'worker'} entry
 */
export async function runBuilt(entry) {
  await buildIfStale();
  await import(pathToFileURL(join(root, `dist/server/${entry}.js`)).href);
}
