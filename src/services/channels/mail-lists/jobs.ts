import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { mailingName, startDigest, wakeMailing } from './commands.ts';
import type { Digest } from './model.ts';
import { listUnfinished } from './queries.ts';
import { mailings, recipients } from './schema.ts';
import { sendMailing } from './send.ts';

const day = 24 * 60 * 60_000;

/** Who got what is kept as long as somebody may ask why. */
const keptDays = 90;

/** What a killed process, a pause or a missing mail server left behind. */
async function wakeUnfinished(unit: Unit): Promise<void> {
  for (const id of await listUnfinished(unit)) await wakeMailing(unit, id);
}

async function forgetRecipients({ db, town, now }: Unit): Promise<void> {
  const before = new Date(now.getTime() - keptDays * day);
  const old = db
    .select({ id: mailings.id })
    .from(mailings)
    .where(
      and(eq(mailings.town, town), isNotNull(mailings.finishedAt), lt(mailings.createdAt, before)),
    );
  await db
    .delete(recipients)
    .where(and(eq(recipients.town, town), inArray(recipients.mailingId, old)));
}

const inTowns = (name: string, cron: string, work: (unit: Unit) => Promise<unknown>): Job => ({
  name,
  cron,
  run: async ({ database }) => {
    for (const { code } of await listTowns(database)) await database.inTown(code, work);
  },
});

const digestJob = (digest: Digest, cron: string): Job =>
  inTowns(`channels.digest-${digest}`, cron, (unit) => startDigest(unit, digest));

export const jobs: readonly Job<never>[] = [
  {
    name: mailingName,
    run: (platform, { town, mailingId }) => sendMailing(platform, town, mailingId),
  } satisfies Job<{ town: string; mailingId: string }>,
  inTowns('channels.mailing-sweep', '* * * * *', wakeUnfinished),
  inTowns('channels.mailing-forget', '50 3 * * *', forgetRecipients),
  digestJob('daily', '0 17 * * *'),
  digestJob('weekly', '0 17 * * 5'),
];
