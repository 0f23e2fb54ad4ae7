import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sessionCookie } from '#engines/accounts/contract.ts';
import { syncRoles } from '#engines/organisation/contract.ts';
import { listenForCommands } from '#platform/backup/control.ts';
import { connectPages } from '#platform/cache/connect-pages.ts';
import { collectGarbage } from '#platform/collect-garbage.ts';
import type { Database } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { closeServer, createServer } from '#platform/http/serve.ts';
import type { Platform } from '#platform/platform.ts';
import type { Settings } from '#platform/settings.ts';
import { createTownAlerts } from './alerts.ts';
import { createApp } from './create-app.ts';
import { createPlatform, type Progress } from './create-platform.ts';
import { demoAddresses, demoPassword, loadDemo } from './demo.ts';
import { modules } from './services.ts';
import { createTownDirectory, type TownDirectory } from './town-directory.ts';

/** As long as the first jobs of a new town usually take, in milliseconds. */
const settling = 120_000;

export interface RunningServer {
  readonly platform: Platform;
  readonly origin: string;
  /** Finishes what is being answered, stops the jobs, closes the database. */
  stop(): Promise<void>;
}

/** Reports a step when it takes more than a second, and how long it took. */
function slowSteps(announce: (line: string) => void): Progress & { done(): void } {
  let timer: NodeJS.Timeout | undefined;
  const progress = (message: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => announce(`${message} …`), 1000);
  };
  return Object.assign(progress, { done: () => clearTimeout(timer) });
}

/** A new version may bring permissions that the roles of towns already there do not know. */
async function introducePermissions(database: Database, towns: readonly TownInfo[]): Promise<void> {
  const permissions = modules.flatMap((module) => module.permissions ?? []);
  for (const { code } of towns) {
    await database.inTown(code, (unit) => syncRoles(unit, permissions));
  }
}

function listen(server: Server, { HOST, PORT }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`);
    });
  });
}

function describe(platform: Platform, towns: TownDirectory, origin: string): string[] {
  const lines = [`Tomoni is running at ${origin}`];
  if (towns.list().some(({ demo }) => demo)) {
    lines.push('Demo accounts (sample town only):');
    lines.push(...demoAddresses.map((address) => `  ${address}`));
    lines.push(`  Password for all: ${demoPassword(platform.secret)}`);
    lines.push(`  Staff sign in at ${origin}/staff/sign-in`);
  }
  return lines;
}

/** Opens everything, loads the demo town into an empty database, listens, and says where. */
export async function startServer(
  settings: Settings,
  { announce }: { announce: (line: string) => void },
): Promise<RunningServer> {
  const progress = slowSteps(announce);
  const platform = await createPlatform(settings, progress);
  const { database, pages, queue } = platform;
  const towns = await createTownDirectory(database, settings.TOMONI_TOWN);
  if (settings.TOMONI_DEMO && towns.list().length === 0) {
    await loadDemo(platform, progress);
    await towns.reload();
    setTimeout(collectGarbage, settling).unref();
  }
  await introducePermissions(database, towns.list());
  await connectPages(database, pages);
  const alerts = await createTownAlerts(database, towns, pages);
  const server = createServer(createApp(platform, towns, alerts), {
    platform,
    sessionCookie,
    townOfHost: (host) => towns.find(host)?.code,
  });
  const origin = await listen(server, settings);
  const control = await listenForCommands(platform);
  if (settings.TOMONI_JOBS) await queue.work(platform);
  progress.done();
  for (const line of describe(platform, towns, origin)) announce(line);
  return {
    platform,
    origin,
    stop: async () => {
      await closeServer(server);
      await control.close();
      await queue.stop();
      await database.close();
    },
  };
}
