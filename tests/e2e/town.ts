import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '#app/demo.ts';
import { type RunningServer, startServer } from '#app/start-server.ts';
import { readSettings } from '#platform/settings.ts';

/** A port that is free now; the origin must be known before the server listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface TestTown extends RunningServer {
  readonly password: string;
}

/** The product as `npm start` runs it, with the demo town, in a folder that goes away afterwards. */
export async function startTown(env: Record<string, string> = {}): Promise<TestTown> {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-e2e-'));
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
