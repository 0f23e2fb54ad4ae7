import { lt } from 'drizzle-orm';
import type { Job } from '../module.ts';
import { idempotency, rateLimits } from './schema.ts';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** How long a repeated submission still gets its first answer, in days. */
export const idempotencyDays = 7;

/** Hourly: forgets periods that are over and answers that nobody will ask for again. */
export const forgetOldRequests: Job = {
  name: 'http.forget-old-requests',
  cron: '17 * * * *',
  run: async ({ database }) => {
    const now = database.hooks.now();
    await database.acrossTowns(async (db) => {
      await db.delete(rateLimits).where(lt(rateLimits.endsAt, now));
      const oldest = new Date(now.getTime() - idempotencyDays * dayInMilliseconds);
      await db.delete(idempotency).where(lt(idempotency.createdAt, oldest));
    });
  },
};
