import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { RunningServer } from '#app/start-server.ts';
import { freePort, startProcess } from './process.ts';

/** A data folder of one's own, with the demo town in it. */
export function demoFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-e2e-'));
  cpSync(inject('demoFolder'), folder, { recursive: true });
  return folder;
}

export interface TestTown {
  readonly origin: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** The built product as `npm start` runs it, with the demo town, in a folder that goes away afterwards. */
export async function startTown(env: Record<string, string> = {}): Promise<TestTown> {
  const folder = demoFolder();
  const { origin, password, kill } = await startProcess({ TOMONI_DATA: folder, ...env });
  return {
    origin,
    password: password(),
    stop: async () => {
      await kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same in the process of the test, for journeys that put jobs of their own into it. */
export async function startTownInside(
  env: Record<string, string> = {},
): Promise<TestTown & RunningServer> {
  // Loading the program takes longer than starting it, so only who needs it does.
  const [{ startServer }, { demoPassword }, { readSettings }] = await Promise.all([
    import('#app/start-server.ts'),
    import('#app/demo.ts'),
    import('#platform/settings.ts'),
  ]);
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
