import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProcess } from './process.ts';

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
  project.provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
