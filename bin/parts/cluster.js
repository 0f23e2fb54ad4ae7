import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { root } from './project.js';

const script = `
  import { PGlite } from '@electric-sql/pglite';
  const engine = await PGlite.create({ dataDir: process.argv[1] });
  await engine.close();`;

/**
 * Makes an empty cluster of the embedded database, which first starts copy. In a process of its own:
 * initdb leaves 480 MB of WebAssembly memory behind, and `npm start` goes on in this one.
 * @param {string} folder
 */
export async function makeCluster(folder) {
  rmSync(folder, { recursive: true, force: true });
  const options = ['--input-type=module', '--eval', script, folder];
  await promisify(execFile)(process.execPath, options, { cwd: root });
}
