import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const source = join(import.meta.dirname, 'src');

/** The shared style sheets, those of modules, and islands (`*.client.ts`). */
function clientSources(): string[] {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) =>
      /^ui\/styles\/(site|staff|fonts)\.css$|^(?!ui\/).*\.css$|\.client\.tsx?$/.test(name),
    )
    .map((name) => join(source, name));
}

/** Writes `x.br` and `x.gz` beside every text asset, so that the server compresses nothing at run time. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? '';
      const names = Object.keys(bundle).filter((name) => /\.(css|js|svg)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          const content = await readFile(path);
          await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
          await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
        }),
      );
    },
  };
}

/** Client assets: `dist/client/*` is served at `/assets/*`; every name holds the hash of its content. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/assets/',
  publicDir: false,
  plugins: [precompress()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/client',
    assetsDir: '.',
    manifest: true,
    // Inlined fonts would break `font-src 'self'` and load slices that the page does not need.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { input: clientSources() },
  },
});
