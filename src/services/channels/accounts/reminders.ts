import { and, eq, gte, lt } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { accounts } from '../schema.ts';
import { accountNotice, responsibleFor } from './pause.ts';
import { words } from './text.ts';

/** How long before a token ends whoever is responsible is told, in days. */
const daysBefore = 7;

/**
 * Once a day: tokens that end on the seventh day from now. Those that X renews by itself end within
 * hours and are never met here.
 */
export async function remindOfTokens(unit: Unit): Promise<void> {
  const day = addDays(dayInTokyo(unit.now), daysBefore);
  const from = new Date(`${day}T00:00:00+09:00`);
  const ending = await unit.db
    .select()
    .from(accounts)
    .where(
      and(
        eq(accounts.town, unit.town),
        eq(accounts.state, 'active'),
        gte(accounts.expiresAt, from),
        lt(accounts.expiresAt, new Date(from.getTime() + 24 * 60 * 60_000)),
      ),
    );
  for (const { id, name, departmentId } of ending) {
    for (const staffId of await responsibleFor(unit, departmentId)) {
      await notify(unit, {
        ...{ to: { staffId }, kind: accountNotice, title: words.endingTitle(name) },
        ...{ body: words.endingBody, href: `/staff/channels/accounts/${id}` },
      });
    }
  }
}
