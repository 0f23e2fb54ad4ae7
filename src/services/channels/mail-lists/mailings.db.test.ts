import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishItem } from '#engines/publishing/contract.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { followers } from '../following/schema.ts';
import { type Channels, openChannels, suzaka, system } from '../testing.ts';
import { startDigest } from './commands.ts';
import { holderOf } from './holder.ts';
import { openJournal } from './journal.ts';
import { countStatuses } from './queries.ts';
import { mailings, recipients } from './schema.ts';
import { sendMailing } from './send.ts';

let town: Channels;
let platform: Platform;
let server: SMTPServer;
let received: ParsedMail[] = [];
/** Answers to recipients by address. */
const refused = new Map<string, number>();
/** Closes the connection behind the last byte of a message. */
let hangUp = false;
const dataFolder = mkdtempSync(join(tmpdir(), 'tomoni-mailings-'));

beforeAll(async () => {
  town = await openChannels();
  server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refused.get(address);
      done(responseCode ? Object.assign(new Error('no'), { responseCode }) : null);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        if (hangUp) for (const { _socket: socket } of connectionsOf(server)) socket.destroy();
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const SMTP_URL = `smtp://127.0.0.1:${port}?from=no-reply@city.example.jp`;
  platform = { ...town.platform, settings: { ...town.platform.settings, SMTP_URL, dataFolder } };
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await town.close();
  rmSync(dataFolder, { recursive: true });
});
beforeEach(async () => {
  received = [];
  refused.clear();
  hangUp = false;
  await town.inTown(async ({ db, town: code }) => {
    await db.delete(recipients).where(eq(recipients.town, code));
    await db.delete(mailings).where(eq(mailings.town, code));
    await db.delete(followers).where(eq(followers.town, code));
  });
});

const connectionsOf = (of: SMTPServer) =>
  (of as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections;

type Row = typeof followers.$inferInsert;
const follow = (address: string, more: Partial<Row> = {}) =>
  town.inTown(async (unit) => {
    const row: Row = {
      ...{ town: unit.town, id: newId(), address, confirmedAt: unit.now, topics: [], areas: [] },
      ...{ kinds: [], frequency: 'now', urgent: true, language: 'ja', askedAt: unit.now },
      changedAt: unit.now,
      ...more,
    };
    await unit.db.insert(followers).values(row);
    return row.id;
  });
const publish = async (topics: readonly string[]) => {
  await town.account('mail');
  await town.inTown((unit) => publishItem(unit, system, town.item({ topics })));
  await town.deliver();
  const rows = await town.inTown(({ db }) => db.select().from(mailings));
  return rows[0]?.id ?? '';
};
const sentTo = () => received.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).sort();
const statuses = (id: string) => town.inTown((unit) => countStatuses(unit, id));

/** Accounts leave posts by `town.platform`; it needs to know of the mail server as well. */
beforeAll(() => Object.assign(town.platform, { settings: platform.settings }));

describe('a mailing', () => {
  it('reaches those who want it, once, with a way out in each mail', async () => {
    await follow('all@example.jp');
    await follow('child@example.jp', { topics: ['child'] });
    await follow('waste@example.jp', { topics: ['waste'] });
    await follow('daily@example.jp', { frequency: 'daily' });
    await follow('unconfirmed@example.jp', { confirmedAt: null });
    const id = await publish(['child']);
    await sendMailing(platform, suzaka, id);
    await sendMailing(platform, suzaka, id);
    expect(sentTo()).toEqual(['all@example.jp', 'child@example.jp']);
    const [first] = received;
    expect(first?.subject).toContain('夏休みの図書館');
    expect(first?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringMatching(/\/follow\/[\w-]{43}\/stop$/) },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    expect(await statuses(id)).toEqual({ sent: 2 });
  });

  it('goes on where a killed process stood: what was handed over is not sent again', async () => {
    const [one = '', two = ''] = [await follow('one@example.jp'), await follow('two@example.jp')];
    await follow('three@example.jp');
    const id = await publish([]);
    await town.inTown(async ({ db }) => {
      await db.update(recipients).set({ status: 'sending' }).where(eq(recipients.mailingId, id));
      const holder = holderOf(dataFolder).replace(/\d+$/, '999999999');
      const heldUntil = new Date(town.clock.now.getTime() + 60_000);
      await db.update(mailings).set({ holder, heldUntil }).where(eq(mailings.id, id));
    });
    const journal = openJournal(dataFolder, id);
    journal.handsOver(one);
    journal.handsOver(two);
    journal.answered(two, { kind: 'refused', reason: '550 no such mailbox' });
    await sendMailing(platform, suzaka, id);
    expect(sentTo()).toEqual(['three@example.jp']);
    expect(await statuses(id)).toEqual({ sent: 2, refused: 1 });
    const [unseen] = await town.inTown(({ db }) =>
      db
        .select()
        .from(recipients)
        .where(and(eq(recipients.recipientId, one))),
    );
    expect(unseen?.reason).toContain('answer not seen');
  });

  it('leaves to a person what another machine was sending when it went away', async () => {
    await follow('one@example.jp');
    const id = await publish([]);
    await town.inTown(async ({ db }) => {
      await db.update(recipients).set({ status: 'sending' }).where(eq(recipients.mailingId, id));
      await db.update(mailings).set({ holder: 'elsewhere 1' }).where(eq(mailings.id, id));
    });
    await sendMailing(platform, suzaka, id);
    expect([received.length, await statuses(id)]).toEqual([0, { unclear: 1 }]);
  });

  it('does not repeat a message whose answer was lost', async () => {
    await follow('one@example.jp');
    const id = await publish([]);
    hangUp = true;
    await sendMailing(platform, suzaka, id);
    town.later(60);
    await sendMailing(platform, suzaka, id);
    expect([received.length, await statuses(id)]).toEqual([1, { unclear: 1 }]);
  });

  it('tries again after 4xx, gives up after 5xx, and never writes there again', async () => {
    await follow('later@example.jp');
    await follow('gone@example.jp');
    refused.set('later@example.jp', 451).set('gone@example.jp', 550);
    const id = await publish([]);
    await sendMailing(platform, suzaka, id);
    expect(await statuses(id)).toEqual({ waiting: 1, refused: 1 });
    refused.clear();
    town.later(2);
    await sendMailing(platform, suzaka, id);
    expect(sentTo()).toEqual(['later@example.jp']);
    const next = await publish([]);
    expect(next).not.toBe('');
    for (const row of await town.inTown(({ db }) => db.select().from(mailings))) {
      await sendMailing(platform, suzaka, row.id);
    }
    expect(sentTo()).not.toContain('gone@example.jp');
  });

  it('comes once a day to those who chose that, with what was published since', async () => {
    await follow('daily@example.jp', { frequency: 'daily', topics: ['child'] });
    await follow('nothing@example.jp', { frequency: 'daily', topics: ['waste'] });
    await publish(['child']);
    town.later(24 * 60);
    expect(await town.inTown((unit) => startDigest(unit, 'daily'))).toBe(1);
    expect(await town.inTown((unit) => startDigest(unit, 'daily'))).toBe(0);
    for (const row of await town.inTown(({ db }) => db.select().from(mailings))) {
      await sendMailing(platform, suzaka, row.id);
    }
    expect(sentTo()).toEqual(['daily@example.jp']);
    expect(received[0]?.subject).toContain('今日のお知らせ');
    expect(received[0]?.text).toContain('■ 夏休みの図書館の開館時間');
  });
});
