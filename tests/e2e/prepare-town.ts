import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runToEnd, startProcess } from './process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of a demo town that nobody uses; each file works on a copy. */
    demoFolder: string;
  }
}

/** The demo town is loaded once, by the built server at its very first start, and copied after that. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-e2e-town-'));
  const server = await startProcess({ TOMONI_DATA: folder });
  await server.kill('SIGTERM');
  // A running server reads within a minute; journeys do not wait for that.
  const { code, output } = await runToEnd({ TOMONI_DATA: folder }, 'search', 'rebuild');
  if (code !== 0) throw new Error(`the search was not rebuilt:\n${output}`);
  project.provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
