import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './sources.ts';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** Where Node would look for a package, from the folder of the one that needs it up to the root. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  const above = from.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  const here = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  return here in packages || (from !== '' && isLocked(packages, above, name));
}

/**
 * Packages for other systems than the one the lock file was written on. npm leaves them out when it
 * could not reach them, and `npm ci` then refuses the file on every machine.
 */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, folder, name)),
  );
}

describe('the lock file', () => {
  it('names the optional packages of every system', () => {
    const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
      packages: Packages;
    };
    expect(missing(lock.packages)).toEqual([]);
  });

  it('is seen to lack one', () => {
    const planted = {
      'node_modules/@a/b': { optionalDependencies: { c: '1', d: '1', e: '1' } },
      'node_modules/@a/b/node_modules/c': {},
      'node_modules/d': {},
    };
    expect(missing(planted)).toEqual(['e']);
  });
});
