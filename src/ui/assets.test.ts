import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAssets } from './assets.ts';

let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tomoni-assets-'));
  manifest = join(folder, 'manifest.json');
  const built = { 'src/ui/styles/site.css': { file: 'site-3fa9c1d2.css' } };
  await writeFile(manifest, JSON.stringify(built));
});

afterAll(() => rm(folder, { recursive: true }));

test('the address of a built file holds its hash', () => {
  expect(createAssets(manifest)('ui/styles/site.css')).toBe('/assets/site-3fa9c1d2.css');
});

test('a file that the build forgot is a bug that says so', () => {
  expect(() => createAssets(manifest)('ui/styles/none.css')).toThrow(/none\.css is not in/);
});

test('before the first build the address is the plain one', () => {
  const assets = createAssets(join(folder, 'none.json'));
  expect(assets('ui/styles/site.css')).toBe('/assets/ui/styles/site.css');
});
