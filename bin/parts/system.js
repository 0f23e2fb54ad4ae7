import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.js';
import { step } from './project.js';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} names */
function findInPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => isExecutable(file));
}

/**
 * The browser of the journeys and the screenshots.
 * @returns {string | undefined} path of Chromium or Chrome; `CHROMIUM` wins over what is found
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return findInPath(['chromium', 'chromium-browser', 'google-chrome']);
}

/**
 * The server programs of the newest PostgreSQL; Debian keeps them out of PATH.
 * @returns {string | undefined} the folder with initdb and postgres
 */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => isExecutable(join(folder, 'initdb')));
}

const debianPackages = ['chromium', 'fonts-noto-cjk', 'postgresql'];

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { output: 'keep', env });
  const args = ['install', '-y', '--no-install-recommends', ...debianPackages];
  const install = await run('apt-get', args, { output: 'keep', env });
  if (install.code !== 0) console.error(update.output + install.output);
}

/**
 * Looks for the browser and the database server that the tests want, and installs them where we may.
 * @returns {Promise<import('./stages.js').TestPrograms>} `advice` is the one
 *   command to type when something is still missing
 */
export async function findTestPrograms() {
  const isComplete = () =>
    Boolean(findChromium() && (findPostgres() || process.env.TEST_DATABASE_URL));
  if (!isComplete() && mayInstall()) {
    await step(`Installing ${debianPackages.join(', ')}`, installFromDebian);
  }
  return {
    chromium: findChromium(),
    postgres: findPostgres(),
    java: findInPath(['java']),
    advice: `sudo apt-get install -y ${debianPackages.join(' ')}`,
  };
}
