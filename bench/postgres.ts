import { randomBytes } from 'node:crypto';
import pg from 'pg';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** The parts of `bin/` are plain JavaScript, so that they run before any package is installed. */
async function startOwn(durable: boolean): Promise<Server> {
  const part = (name: string) => import(new URL(`../bin/parts/${name}`, import.meta.url).href);
  const { findPostgres } = (await part('system.js')) as { findPostgres(): string | undefined };
  const { startPostgres } = (await part('postgres.js')) as {
    startPostgres(bin: string, options: { durable: boolean }): Promise<Server>;
  };
  const bin = findPostgres();
  if (!bin)
    throw new Error('no PostgreSQL server programs; install postgresql, or set TEST_DATABASE_URL');
  return startPostgres(bin, { durable });
}

export interface BenchServer {
  /** Makes an empty database, or a copy of one to which nobody is connected. @returns its URL */
  create(template?: string): Promise<string>;
  /** Drops the databases that were made here. */
  stop(): Promise<void>;
}

/**
 * PostgreSQL at `TEST_DATABASE_URL`, or a server of our own that is gone with this process.
 * @param options `durable` for figures about writing: what is committed is on the disk.
 */
export async function startBenchServer({ durable = false } = {}): Promise<BenchServer> {
  const { TEST_DATABASE_URL } = process.env;
  const server = TEST_DATABASE_URL
    ? { url: TEST_DATABASE_URL, stop: async () => undefined }
    : await startOwn(durable);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const made: string[] = [];
  return {
    create: async (template) => {
      const name = `tomoni_bench_${randomBytes(4).toString('hex')}`;
      const source = template ? ` TEMPLATE ${new URL(template).pathname.slice(1)}` : '';
      await admin.query(`CREATE DATABASE ${name}${source}`);
      made.push(name);
      return new URL(`/${name}`, server.url).href;
    },
    stop: async () => {
      for (const name of made) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
      await server.stop();
    },
  };
}
