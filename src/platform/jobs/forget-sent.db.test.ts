import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { newId } from '../ids.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { forgetSentMessages } from './forget-sent.ts';
import { type OutboxStatus, outbox } from './schema.ts';

const now = new Date('2026-06-01T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe('messages that were sent', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
  });
  afterAll(() => database.close());

  const write = (town: string, subject: string, status: OutboxStatus, days: number) =>
    database.inTown(town, (unit) =>
      unit.db.insert(outbox).values({
        town,
        id: newId(),
        channel: 'mail',
        recipient: 'hanako@example.jp',
        subject,
        body: 'a link',
        status,
        createdAt: daysAgo(days),
        nextTryAt: daysAgo(days),
        sentAt: status === 'sent' ? daysAgo(days) : null,
      }),
    );
  const run = (environment: Record<string, string> = {}) =>
    forgetSentMessages.run({ database, settings: readSettings(environment) } as Platform, {});
  const left = () =>
    database.acrossTowns((db) =>
      db
        .select({ subject: outbox.subject, body: outbox.body })
        .from(outbox)
        .orderBy(asc(outbox.subject)),
    );

  it('lose their text, then go, in every town; the others stay as they are', async () => {
    await write('202070', 'a sent yesterday', 'sent', 1);
    await write('202070', 'b sent last week', 'sent', 8);
    await write('205419', 'c sent two months ago', 'sent', 60);
    await write('205419', 'd sent long ago', 'sent', 91);
    await write('202070', 'e dead', 'dead', 300);
    await write('202070', 'f waiting', 'waiting', 300);
    await run();
    expect(await left()).toEqual([
      { subject: 'a sent yesterday', body: 'a link' },
      { subject: 'b sent last week', body: '' },
      { subject: 'c sent two months ago', body: '' },
      { subject: 'e dead', body: 'a link' },
      { subject: 'f waiting', body: 'a link' },
    ]);
    await run({ TOMONI_OUTBOX_DAYS: '30' });
    expect((await left()).map(({ subject }) => subject[0])).toEqual(['a', 'b', 'e', 'f']);
  });
});
