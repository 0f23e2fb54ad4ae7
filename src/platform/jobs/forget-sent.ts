import { and, eq, lt, ne } from 'drizzle-orm';
import type { Job } from '../module.ts';
import { outbox } from './schema.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days the text of a sent message is kept, for questions about a delivery just made. */
export const contentDays = 7;

/**
 * Nightly: what was sent loses its text after a week, as it may hold links that open something, and
 * goes wholly after `TOMONI_OUTBOX_DAYS`. Dead letters stay until staff resend them.
 */
export const forgetSentMessages: Job = {
  name: 'outbox.forget-sent',
  cron: '20 3 * * *',
  run: async ({ database, settings }) => {
    const now = database.hooks.now().getTime();
    const sentBefore = (days: number) =>
      and(eq(outbox.status, 'sent'), lt(outbox.sentAt, new Date(now - days * day)));
    await database.acrossTowns(async (db) => {
      await db
        .update(outbox)
        .set({ body: '' })
        .where(and(sentBefore(contentDays), ne(outbox.body, '')));
      await db.delete(outbox).where(sentBefore(settings.TOMONI_OUTBOX_DAYS));
    });
  },
};
