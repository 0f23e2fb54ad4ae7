import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#platform/database/testing.ts';
import { sweepOutbox } from '#platform/jobs/outbox.ts';
import { mailChannel } from '#platform/mail/mail-channel.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { loadDemoPlan } from '#services/plan/demo.ts';
import { createApp } from './create-app.ts';
import { surround } from './create-platform.ts';
import { demoPassword, loadDemo } from './demo.ts';
import { demoFolder } from './paths.ts';
import { createTownDirectory } from './town-directory.ts';

const secret = 'a secret of at least 32 characters';
const origin = 'http://town.example';

/** An SMTP server that counts what it accepts, on this port or a free one. */
async function mailServer(port = 0) {
  const accepted: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        accepted.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    accepted,
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A data folder on a disk of 64 KB, where this user may make one. */
function tinyDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tomoni-bad-day-'));
const tiny = tinyDisk(folder);
let platform: Platform;
let app: ReturnType<typeof createApp>;
let mailPort: number;

beforeAll(async () => {
  const probe = await mailServer();
  mailPort = probe.port;
  await probe.close();
  const settings = readSettings({
    LOG_LEVEL: 'silent',
    TOMONI_DATA: folder,
    TOMONI_PUBLIC_URL: origin,
    SMTP_URL: `smtp://127.0.0.1:${mailPort}?from=no-reply@city.example.jp`,
  });
  const database = await testDatabase();
  platform = await surround(database, settings, secret);
  // Sample letters and papers would fill the tiny disk before the test does.
  await loadDemo(platform, () => undefined, { empty: true });
  await database.inTown('202070', (unit) => loadDemoPlan(unit, demoFolder));
  app = createApp(platform, await createTownDirectory(database, undefined));
});
afterAll(async () => {
  await platform.database.close();
  if (tiny) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const send = (path: string, body: URLSearchParams | FormData, cookie = '') =>
  app.request(origin + path, { method: 'POST', body, headers: { origin, cookie } });

const countIn = async (table: 'files_objects' | 'plan_observations'): Promise<number> => {
  const { rows } = await platform.database.pool.query(`SELECT 1 FROM ${table}`);
  return rows.length;
};

describe('a mail server that is down', () => {
  const mails = async () => {
    const { rows } = await platform.database.pool.query<{ status: string; attempts: number }>(
      'SELECT status, attempts FROM jobs_outbox',
    );
    return rows;
  };

  it('keeps nobody waiting; the mail leaves when it is back, once', async () => {
    const asked = await send('/sign-in', new URLSearchParams({ email: 'hanako@example.jp' }));
    expect(asked.status).toBe(200);
    await platform.queue.drain(platform);
    expect(await mails()).toEqual([{ status: 'failed', attempts: 1 }]);
    const server = await mailServer(mailPort);
    platform.database.hooks.now = () => new Date(Date.now() + 5 * 60_000);
    for (let minute = 0; minute < 2; minute += 1) {
      await sweepOutbox(platform, mailChannel);
      await platform.queue.drain(platform);
    }
    platform.database.hooks.now = () => new Date();
    await server.close();
    expect(server.accepted).toEqual(['hanako@example.jp']);
    expect(await mails()).toEqual([{ status: 'sent', attempts: 2 }]);
  });
});

describe.skipIf(!tiny)('a full disk', () => {
  it('tells the person, stores nothing half, and the rest of the site works', async () => {
    const door = new URLSearchParams({
      email: 'planner@example.jp',
      password: demoPassword(secret),
    });
    const signedIn = await send('/staff/sign-in', door);
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const record = (bytes: number) => {
      const form = new FormData();
      const fields = { value: '88.8', asOf: '2026-06-30', sourceNote: 'a', key: randomUUID() };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const content = `a,b\n${randomBytes(bytes / 2).toString('hex')},1\n`;
      form.set('file', new File([content], 'figures.csv', { type: 'text/csv' }));
      return send('/staff/plan/indicators/koho-readers', form, cookie);
    };
    const before = await countIn('plan_observations');

    const refused = await record(200_000);
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('保存場所の空きがない');
    expect(await countIn('files_objects')).toBe(0);
    expect(await countIn('plan_observations')).toBe(before);
    const left = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);

    expect((await app.request(`${origin}/plan/indicators/koho-readers`)).status).toBe(200);
    expect((await record(1000)).status).toBe(303);
    expect(await countIn('files_objects')).toBe(1);
    expect(await countIn('plan_observations')).toBe(before + 1);
  });
});
