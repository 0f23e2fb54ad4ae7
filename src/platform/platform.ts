import type { Logger } from 'pino';
import type { PageCache } from './cache/page-cache.ts';
import type { Database } from './database/database.ts';
import type { FileStore } from './files/files.ts';
import type { Queue } from './jobs/queue.ts';
import type { Mailer } from './mail/mail.ts';
import type { Settings } from './settings.ts';
import type { Metrics } from './telemetry/metrics.ts';

/** The technique a running town stands on; made once in `app/create-platform.ts`. */
export interface Platform {
  readonly settings: Settings;
  /** Signing key: `TOMONI_SECRET`, or the one kept in the data folder. */
  readonly secret: string;
  readonly database: Database;
  readonly queue: Queue;
  readonly files: FileStore;
  readonly mail: Mailer;
  readonly pages: PageCache;
  readonly log: Logger;
  readonly metrics: Metrics;
}
