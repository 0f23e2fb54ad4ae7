import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';
import { root, step } from './project.js';

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked
 */

/**
 * @param {string} file
 * @returns {Map<string, Locked> | undefined} the packages by their folder
 */
function readLock(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/**
 * Compares what npm wrote into node_modules with the lock file. Contents, not file times: a copied
 * folder or a checked-out branch changes the times and nothing else, and would ask for the network.
 * Packages for other systems are optional and rightly missing.
 * @param {{ development: boolean }} wanted whether the packages for building tests count too
 */
export function packagesAreInstalled({ development }) {
  const locked = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  if (!locked || !installed) return false;
  for (const [folder, { version, dev, optional, devOptional }] of locked) {
    const found = installed.get(folder);
    if (!found && (optional || devOptional || (dev && !development))) continue;
    if (found?.version !== version) return false;
  }
  return true;
}

/**
 * Installs what the lock file names unless it is there already; then no network is needed.
 * @param {{ development: boolean }} [wanted]
 */
export async function installPackages(wanted = { development: false }) {
  if (packagesAreInstalled(wanted)) return;
  const { code, output } = await step('Installing packages', () =>
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund', ...(wanted.development ? ['--include=dev'] : [])],
      {
        output: 'keep',
      },
    ),
  );
  if (code === 0) return;
  console.error(output);
  console.error('The packages could not be installed. Check the network and run `npm ci`.');
  process.exit(1);
}
