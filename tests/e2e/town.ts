import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { demoPassword } from '#app/demo.ts';
import { type RunningServer, startServer } from '#app/start-server.ts';
import { readSettings } from '#platform/settings.ts';
import { freePort } from './process.ts';

/** A data folder of one's own, with the demo town in it. */
export function demoFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-e2e-'));
  cpSync(inject('demoFolder'), folder, { recursive: true });
  return folder;
}

export interface TestTown extends RunningServer {
  readonly password: string;
}

/** The product as `npm start` runs it, with the demo town, in a folder that goes away afterwards. */
export async function startTown(env: Record<string, string> = {}): Promise<TestTown> {
  const folder = demoFolder();
  const settings = readSettings({
    PORT: String(await freePort()),
    TOMONI_DATA: folder,
    LOG_LEVEL: 'error',
    ...env,
  });
  const server = await startServer(settings, { announce: () => undefined });
  return {
    ...server,
    password: demoPassword(server.platform.secret),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
