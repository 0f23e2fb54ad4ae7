import { execFile } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './project.js';

const folder = join(root, 'dist/cluster');

/**
 * As little as can be, because first starts copy all of it: the log in small segments, and no databases
 * to make others from.
 */
const script = `
  import { PGlite } from '@electric-sql/pglite';
  const initDbStartParams = ['--wal-segsize=1'];
  const engine = await PGlite.create({ dataDir: process.argv[1], initDbStartParams });
  await engine.exec('UPDATE pg_database SET datistemplate = false');
  for (const name of ['template0', 'template1']) await engine.exec('DROP DATABASE ' + name);
  await engine.close();`;

/**
 * Makes an empty cluster of the embedded database, which first starts copy. In a process of its own:
 * initdb leaves 480 MB of WebAssembly memory behind, and `npm start` goes on in this one.
 */
export async function makeCluster() {
  rmSync(folder, { recursive: true, force: true });
  const options = ['--input-type=module', '--eval', script, folder];
  await promisify(execFile)(process.execPath, options, { cwd: root });
}

/** Brings the cluster to the newest schema, by the server's own bundle: migrations take seconds too. */
export async function furnishCluster() {
  const data = `${folder}.data`;
  rmSync(data, { recursive: true, force: true });
  const { DATABASE_URL: _, ...env } = process.env;
  const entry = join(root, 'dist/server/cluster.js');
  await promisify(execFile)(process.execPath, [entry, data], { cwd: root, env });
  rmSync(folder, { recursive: true });
  renameSync(join(data, 'database'), folder);
  rmSync(data, { recursive: true });
}
