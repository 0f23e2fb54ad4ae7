import { lt } from 'drizzle-orm';
import type { Job } from '#platform/module.ts';
import { createAccounts } from './accounts.ts';
import { lockOut } from './rules.ts';
import { attempts, oidcFlows, sessions, usedCodes, verifications } from './schema.ts';

/** Forgets what has run out: sessions, links, challenges, counts of attempts. */
export const sweep: Job = {
  name: 'accounts.sweep',
  cron: '17 3 * * *',
  run: async (platform) => {
    const { db, now } = createAccounts(platform);
    const at = now();
    const before = new Date(at.getTime() - 2 * lockOut.seconds * 1000);
    await db.delete(sessions).where(lt(sessions.expiresAt, at));
    await db.delete(verifications).where(lt(verifications.expiresAt, at));
    await db.delete(oidcFlows).where(lt(oidcFlows.expiresAt, at));
    await db.delete(attempts).where(lt(attempts.lastAt, before));
    await db.delete(usedCodes).where(lt(usedCodes.usedAt, before));
  },
};
