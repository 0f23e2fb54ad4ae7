import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { createQueue } from '../jobs/create-queue.ts';
import { lastAttempt, resendMessage, sweepOutbox } from '../jobs/outbox.ts';
import { outbox } from '../jobs/schema.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { createLog } from '../telemetry/log.ts';
import { createMailer } from './create-mailer.ts';
import { mailChannel, mailJobs } from './mail-channel.ts';

const suzaka = '202070';
const mail = { to: 'hanako@example.jp', subject: '受付のお知らせ', text: '受け付けました。\n' };

/** A real SMTP server on loopback that keeps what it accepts. */
async function smtpServer(options: SMTPServerOptions = {}) {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((parsed) => {
        received.push(parsed);
        done();
      }, done);
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    port,
    url: `smtp://127.0.0.1:${port}?from=no-reply@city.example.jp`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const smtpError = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

describe('mail', () => {
  let database: Database;
  let platform: Platform;
  let now: Date;
  const closing: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    now = new Date();
    database.hooks.now = () => now;
    const queue = await createQueue(database);
    await queue.register(mailJobs, []);
    platform = { database, queue, log: createLog('silent') } as Platform;
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await database.close();
  });

  const connect = (SMTP_URL?: string): void => {
    const settings = readSettings({ SMTP_URL, TOMONI_PUBLIC_URL: 'https://suzaka.example.jp' });
    platform = { ...platform, mail: createMailer(settings) };
  };
  const serve = async (options?: SMTPServerOptions) => {
    const server = await smtpServer(options);
    closing.push(server.close);
    connect(server.url);
    return server;
  };
  const post = () => database.inTown(suzaka, (unit) => platform.mail.post(unit, mail));
  const rows = () => database.inTown(suzaka, ({ db }) => db.select().from(outbox));
  const only = async () => {
    const [row] = await rows();
    if (!row) throw new Error('the outbox is empty');
    return row;
  };
  const later = async (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
    await sweepOutbox(platform, mailChannel);
    await platform.queue.drain(platform);
  };

  it('reaches the reader as it was written', async () => {
    const { received } = await serve();
    await post();
    await platform.queue.drain(platform);
    const [parsed] = received;
    expect(parsed?.subject).toBe(mail.subject);
    expect(parsed?.text).toBe(mail.text);
    expect(parsed?.from?.text).toBe('no-reply@city.example.jp');
    const row = await only();
    expect(parsed?.messageId).toBe(`<${row.id}@suzaka.example.jp>`);
    expect(row).toMatchObject({ status: 'sent', attempts: 1, reason: null, sentAt: now });
  });

  it('does not leave when the transaction failed', async () => {
    const { received } = await serve();
    const work = database.inTown(suzaka, async (unit) => {
      await platform.mail.post(unit, mail);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await later(60);
    expect([received.length, await rows()]).toEqual([0, []]);
  });

  it('waits while no server is set, and leaves once there is one', async () => {
    connect(undefined);
    await post();
    await platform.queue.drain(platform);
    expect(await only()).toMatchObject({ status: 'waiting', attempts: 0, body: mail.text });
    const { received } = await serve();
    await later(1);
    expect([received.length, (await only()).status]).toEqual([1, 'sent']);
  });

  it('is kept while the server is down, says why, and leaves when it is back', async () => {
    const server = await smtpServer();
    await server.close();
    connect(server.url);
    await post();
    await platform.queue.drain(platform);
    const down = await only();
    expect(down).toMatchObject({ status: 'failed', attempts: 1 });
    expect(down.reason).toContain('ECONNREFUSED');
    expect(down.nextTryAt.getTime() - now.getTime()).toBe(60_000);
    const { received } = await serve();
    await later(0.5);
    expect(received).toHaveLength(0);
    await later(1);
    expect([received.length, (await only()).status]).toEqual([1, 'sent']);
  });

  it('tries again after a 4xx answer, with the same Message-ID, and is taken once', async () => {
    let answers = 2;
    const offered: string[] = [];
    const { received } = await serve({
      onData: (stream, _session, done) => {
        simpleParser(stream).then((parsed) => {
          offered.push(parsed.messageId ?? '');
          if (answers-- > 0) return done(smtpError(451, 'greylisted'));
          received.push(parsed);
          done();
        }, done);
      },
    });
    await post();
    await platform.queue.drain(platform);
    await later(1);
    await later(2);
    await later(60);
    expect(received).toHaveLength(1);
    expect([offered.length, new Set(offered).size]).toEqual([3, 1]);
    expect(await only()).toMatchObject({ status: 'sent', attempts: 3 });
  });

  it('is a dead letter at once when the address is refused, and can be sent again', async () => {
    let known = false;
    const { received } = await serve({
      onRcptTo: (_address, _session, done) =>
        done(known ? null : smtpError(550, 'no such mailbox')),
    });
    await post();
    await platform.queue.drain(platform);
    const dead = await only();
    expect(dead.status).toBe('dead');
    expect(dead.reason).toContain('no such mailbox');
    await later(600);
    expect((await only()).attempts).toBe(1);
    known = true;
    expect(await database.inTown(suzaka, (unit) => resendMessage(unit, dead.id))).toBe(true);
    await platform.queue.drain(platform);
    expect([received.length, (await only()).status]).toEqual([1, 'sent']);
    expect(await database.inTown(suzaka, (unit) => resendMessage(unit, dead.id))).toBe(false);
  });

  it('keeps trying when our own login is refused: that is no fault of the mail', async () => {
    const { port } = await serve({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    connect(`smtp://town:wrong@127.0.0.1:${port}`);
    await post();
    await platform.queue.drain(platform);
    expect((await only()).status).toBe('failed');
  });

  it('gives up after its last try', async () => {
    const server = await smtpServer();
    await server.close();
    connect(server.url);
    await post();
    await database.inTown(suzaka, ({ db }) => db.update(outbox).set({ attempts: lastAttempt - 1 }));
    await platform.queue.drain(platform);
    expect(await only()).toMatchObject({ status: 'dead', attempts: lastAttempt });
  });

  it('is not sent by a second process while the first is at it, but after that one died', async () => {
    const { received } = await serve();
    await post();
    const sending = { status: 'sending', triedAt: now } as const;
    await database.inTown(suzaka, ({ db }) =>
      db.update(outbox).set(sending).where(eq(outbox.town, suzaka)),
    );
    await platform.queue.drain(platform);
    await later(1);
    expect(received).toHaveLength(0);
    await later(2);
    expect(received).toHaveLength(1);
  });

  it('shows another town nothing', async () => {
    connect(undefined);
    await post();
    const seen = await database.inTown('205419', ({ db }) => db.select().from(outbox));
    expect(seen).toEqual([]);
  });
});
