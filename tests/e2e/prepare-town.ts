import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { runToEnd, startProcess } from './process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of a demo town that nobody uses; each file works on a copy. */
    demoFolder: string;
  }
}

/** A few jobs wait for their time, such as the groups of a map of opinions. */
const mayWait = 5;

/** Until the first jobs are done: they mask every voice, which each copy would do again. */
async function untilMasked(origin: string): Promise<void> {
  const gauge = /^tomoni_jobs\{state="(?:created|retry|active)"\} (\d+)$/gm;
  for (;;) {
    const metrics = await fetch(`${origin}/metrics`).then((answer) => answer.text());
    const open = [...metrics.matchAll(gauge)].map(([, count]) => Number(count));
    if (open.length === 3 && open.reduce((sum, count) => sum + count) < mayWait) return;
    await setTimeout(200);
  }
}

/** The demo town is loaded once, by the built server at its very first start, and copied after that. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-e2e-town-'));
  const server = await startProcess({ TOMONI_DATA: folder });
  await untilMasked(server.origin);
  await server.kill('SIGTERM');
  // A running server reads within a minute; journeys do not wait for that.
  const { code, output } = await runToEnd({ TOMONI_DATA: folder }, 'search', 'rebuild');
  if (code !== 0) throw new Error(`the search was not rebuilt:\n${output}`);
  project.provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
