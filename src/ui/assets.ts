import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `src/ui` and the bundle's `dist/server` both lie two levels below the project. */
const builtManifest = join(import.meta.dirname, '../../dist/client/.vite/manifest.json');

type Manifest = Readonly<Record<string, { readonly file: string }>>;

function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Maps a source file below `src`, such as `ui/styles/site.css`, to its public address
 * `/assets/site-3fa9c1d2.css`. Before the first build (unit tests) the address has no hash.
 * @throws Error when the build is there but does not hold the file.
 */
export function createAssets(manifestPath: string): (source: string) => string {
  let manifest: Manifest | undefined;
  return (source) => {
    manifest ??= readManifest(manifestPath);
    if (!manifest) return `/assets/${source}`;
    const entry = manifest[`src/${source}`];
    if (!entry) throw new Error(`${source} is not in ${manifestPath}; build again`);
    return `/assets/${entry.file}`;
  };
}

export const assetUrl = createAssets(builtManifest);

const projectFolder = join(import.meta.dirname, '../..');

/** The text of a built asset, for pages that must stand alone; before the first build its source. */
export function readAsset(source: string): string {
  const built = join(projectFolder, 'dist/client', assetUrl(source).replace('/assets/', ''));
  return readFileSync(existsSync(built) ? built : join(projectFolder, 'src', source), 'utf8');
}
