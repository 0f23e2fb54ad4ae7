import type { Logger } from 'pino';
import { registerPermissions } from '#engines/accounts/contract.ts';
import { registerTextSources } from '#engines/analysis/contract.ts';
import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { registerActorNames } from '#engines/audit/contract.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { registerDatasetSources } from '#engines/datasets/contract.ts';
import { registerFormOwners, registerPrefillSources } from '#engines/forms/contract.ts';
import { registerCosts, registerMeasures } from '#engines/measures/contract.ts';
import {
  registerLineListeners,
  registerNotificationKinds,
} from '#engines/notifications/contract.ts';
import { registerOwnership } from '#engines/organisation/contract.ts';
import { registerCarriers } from '#engines/publishing/contract.ts';
import { registerSearchSources } from '#engines/search/contract.ts';
import { registerHopKinds, registerInputKinds } from '#engines/threads/contract.ts';
import { createPageCache } from '#platform/cache/page-cache.ts';
import type { Database } from '#platform/database/database.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { createFiles } from '#platform/files/create-files.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { platformJobs } from '#platform/jobs/platform-jobs.ts';
import { createMailer } from '#platform/mail/create-mailer.ts';
import type { Platform } from '#platform/platform.ts';
import type { Settings } from '#platform/settings.ts';
import { addGauges } from '#platform/telemetry/gauges.ts';
import { createLog } from '#platform/telemetry/log.ts';
import { createMetrics } from '#platform/telemetry/metrics.ts';
import { clusterFolder, migrationsFolder } from './paths.ts';
import { signingKey } from './secret.ts';
import { modules } from './services.ts';

/** Says what is going on during a start, so that nobody waits before a silent screen. */
export type Progress = (message: string) => void;

export async function openDatabase(settings: Settings): Promise<Database> {
  return settings.DATABASE_URL
    ? openServer(settings.DATABASE_URL)
    : openEmbedded(settings.dataFolder, clusterFolder);
}

/** Opens the database, brings it to the newest schema and puts the rest of the technique around it. */
export async function createPlatform(settings: Settings, progress: Progress): Promise<Platform> {
  const secret = signingKey(settings);
  progress(settings.DATABASE_URL ? 'Connecting to PostgreSQL' : 'Starting the embedded database');
  const database = await openDatabase(settings);
  progress('Bringing the database to the newest schema');
  await migrate(database, migrationsFolder);
  return surround(database, settings, secret);
}

/** Hands the slots of the manifests to the engines that they belong to. */
function registerSlots(log: Logger): void {
  registerMeasures(modules.flatMap(({ measures }) => measures ?? []));
  registerCosts(modules.flatMap(({ costs }) => costs ?? []));
  registerPermissions(modules.flatMap(({ permissions }) => permissions ?? []));
  registerNotificationKinds(modules.flatMap(({ notifications }) => notifications ?? []));
  registerLineListeners(modules.flatMap(({ lineListeners }) => lineListeners ?? []));
  registerApprovalKinds(modules.flatMap(({ approvals }) => approvals ?? []));
  registerFormOwners(modules.flatMap(({ forms }) => forms ?? []));
  registerPrefillSources(modules.flatMap(({ prefill }) => prefill ?? []));
  registerCaseTypes(modules.flatMap(({ cases }) => cases ?? []));
  registerTextSources(modules.flatMap(({ texts }) => texts ?? []));
  registerInputKinds(modules.flatMap(({ inputs }) => inputs ?? []));
  registerHopKinds(modules.flatMap(({ hops }) => hops ?? []));
  registerCarriers(modules.flatMap(({ carriers }) => carriers ?? []));
  registerActorNames(Object.assign({}, ...modules.map(({ actorNames }) => actorNames)));
  registerSearchSources(modules.flatMap(({ search }) => search ?? []));
  registerDatasetSources(
    modules.flatMap(({ datasets }) => datasets ?? []),
    ({ error: err, ...what }) => log.error({ ...what, err }, 'open data cannot be read'),
  );
  registerOwnership(modules.flatMap(({ ownership }) => ownership ?? []));
}

/** Everything but the database itself; tests hand in one of their own. */
export async function surround(
  database: Database,
  settings: Settings,
  secret: string,
): Promise<Platform> {
  const log = createLog(settings.LOG_LEVEL);
  registerSlots(log);
  const queue = await createQueue(database);
  await queue.register(
    [...platformJobs, ...modules.flatMap(({ jobs }) => jobs ?? [])],
    modules.flatMap(({ listeners }) => listeners ?? []),
  );
  const pages = createPageCache({ maxBytes: 64 * 1024 * 1024 });
  const metrics = createMetrics();
  addGauges({ metrics, database, pages });
  return {
    settings,
    secret,
    database,
    queue,
    files: createFiles(settings),
    mail: createMailer(settings),
    pages,
    log,
    metrics,
  };
}
