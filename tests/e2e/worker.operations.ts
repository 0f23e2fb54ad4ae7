import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../bin/parts/postgres.js';
import { type ServerProcess, startProcess } from './process.ts';

const workerFile = join(import.meta.dirname, '../../dist/server/worker.js');

interface Taken {
  readonly id: string;
  readonly to: string;
}

/** A mail server that may keep the sender waiting with the mail already in its hands. */
async function startMailServer() {
  const taken: Taken[] = [];
  const held: Taken[] = [];
  let holding = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream).then(({ messageId = '' }) => {
        const mail = { id: messageId, to: session.envelope.rcptTo[0]?.address ?? '' };
        if (holding) return held.push(mail);
        taken.push(mail);
        return done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    taken,
    held,
    hold: (on: boolean) => {
      holding = on;
    },
    url: `smtp://127.0.0.1:${port}?from=no-reply@city.example.jp`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const skipped = !process.env.POSTGRES_BIN && process.env.CI !== 'true';

describe.skipIf(skipped)('two web processes and workers on PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-workers-'));
  const workers: ReturnType<typeof spawn>[] = [];
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let database: pg.Pool;
  let webs: ServerProcess[] = [];
  let environment: Record<string, string>;

  beforeAll(async () => {
    postgres = await startPostgres(process.env.POSTGRES_BIN ?? '');
    mail = await startMailServer();
    database = new pg.Pool({ connectionString: postgres.url });
    database.on('error', () => undefined);
    environment = {
      DATABASE_URL: postgres.url,
      SMTP_URL: mail.url,
      TOMONI_SECRET: 'a secret of at least 32 characters',
      TOMONI_DATA: folder,
      TOMONI_JOBS: '0',
    };
    webs = [await startProcess(environment), await startProcess(environment)];
  });
  afterAll(async () => {
    for (const worker of workers) if (worker.exitCode === null) worker.kill('SIGKILL');
    await Promise.all(webs.map((web) => web.kill('SIGTERM')));
    await database?.end();
    await postgres?.stop();
    await mail?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const startWorker = async () => {
    const env = { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment };
    const worker = spawn(process.execPath, [workerFile], { env });
    workers.push(worker);
    const [line] = await once(worker.stdout, 'data');
    expect(String(line)).toContain('Working');
    return worker;
  };
  const askForLink = async (web: ServerProcess | undefined, email: string) => {
    const answer = await fetch(`${web?.origin}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      headers: { origin: web?.origin ?? '' },
    });
    expect(answer.status).toBe(200);
  };
  const outbox = async (email: string) => {
    const { rows } = await database.query<{ status: string; attempts: number }>(
      'SELECT status, attempts FROM jobs_outbox WHERE recipient = $1',
      [email],
    );
    return rows;
  };

  it('leave mails to the workers, and those send each once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@example.jp`);
    for (const [index, name] of names.entries()) await askForLink(webs[index % 2], name);
    expect(mail.taken).toEqual([]);
    const pair = await Promise.all([startWorker(), startWorker()]);
    const finished = async () => (await Promise.all(names.map(outbox))).flat();
    await expect
      .poll(finished, { timeout: 20_000 })
      .toEqual(names.map(() => ({ status: 'sent', attempts: 1 })));
    expect(mail.taken.map(({ to }) => to).sort()).toEqual(names);
    for (const worker of pair) {
      worker.kill('SIGTERM');
      expect((await once(worker, 'exit'))[0]).toBe(0);
    }
  });

  it('do again what a worker was killed in the middle of', async () => {
    const email = 'g@example.jp';
    const doomed = await startWorker();
    mail.hold(true);
    await askForLink(webs[0], email);
    await expect.poll(() => mail.held.length, { timeout: 20_000 }).toBe(1);
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');
    mail.hold(false);
    expect(await outbox(email)).toEqual([{ status: 'sending', attempts: 1 }]);

    // An hour passes: the lease of the message (2 minutes) and of its job (15 minutes) are over.
    await database.query(`UPDATE jobs_outbox SET tried_at = tried_at - interval '1 hour'`);
    const { rowCount } = await database.query(
      `UPDATE pgboss.job SET started_on = started_on - interval '1 hour', retry_delay = 0
        WHERE state = 'active' AND name = 'outbox.deliver-mail'`,
    );
    expect(rowCount).toBe(1);
    await startWorker();
    await expect
      .poll(() => outbox(email), { timeout: 20_000 })
      .toEqual([{ status: 'sent', attempts: 2 }]);
    expect(mail.taken.filter(({ to }) => to === email)).toEqual([
      { id: mail.held[0]?.id, to: email },
    ]);
  });
});
