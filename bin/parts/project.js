import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. No file in bin/ needs a package before `installPackages` has run. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Says which Node is needed instead of failing somewhere in the middle with a syntax error. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Tomoni needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}

/**
 * @param {number} since as of `performance.now()`
 */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a step and, once it takes longer than a second, says so: that it runs, how long it has been
 * running, and how long it took. On standard error, so that a command's output stays its own.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now();
  let shown = false;
  const show = () => {
    console.error(`${name} … ${secondsSince(start)}`);
    shown = true;
  };
  const first = setTimeout(show, 1000);
  const further = setInterval(show, 5000);
  try {
    const result = await work();
    if (shown) console.error(`${name}: done in ${secondsSince(start)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(further);
  }
}
