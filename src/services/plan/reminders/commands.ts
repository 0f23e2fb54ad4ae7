import { findAddresses } from '#engines/accounts/contract.ts';
import { listStaffWith, listTowns } from '#engines/organisation/contract.ts';
import { japaneseDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Platform } from '#platform/platform.ts';
import { reminders } from '../schema.ts';
import { type DueItem, listUntold } from './queries.ts';
import { reminderTexts } from './text.ts';

async function usersWith(
  unit: Unit,
  filters: readonly { readonly permission: string; readonly departmentId?: string }[],
): Promise<string[]> {
  const users = new Set<string>();
  for (const filter of filters) {
    for (const { userId } of await listStaffWith(unit, filter)) if (userId) users.add(userId);
  }
  return [...users];
}

/** Users who can do something about an item; the planning section where a department has nobody. */
async function usersFor(unit: Unit, { permission, departmentIds }: DueItem): Promise<string[]> {
  if (!departmentIds) return usersWith(unit, [{ permission }]);
  const filters = departmentIds.map((departmentId) => ({ departmentId, permission }));
  const own = await usersWith(unit, filters);
  return own.length > 0 ? own : usersWith(unit, [{ permission: 'plan.review' }]);
}

function lineOf(item: DueItem, origin: string): string {
  const due = japaneseDate(item.due);
  const when = item.stage === 'soon' ? reminderTexts.soon(due) : reminderTexts.overdue(due);
  return `・${item.label}（${when.ja}）\n  ${origin}${item.path}`;
}

function bodyOf(items: readonly DueItem[], origin: string): string {
  const lines = items.map((item) => lineOf(item, origin));
  return [reminderTexts.opening.ja, '', ...lines, '', reminderTexts.closing.ja].join('\n');
}

/** Remembers that an item was told; false when another run was faster. */
async function remember({ db, town, now }: Unit, item: DueItem): Promise<boolean> {
  const { subject, stage, due } = item;
  const rows = await db
    .insert(reminders)
    .values({ town, subject, stage, due, remindedAt: now })
    .onConflictDoNothing()
    .returning({ subject: reminders.subject });
  return rows.length > 0;
}

/**
 * Mails each person one list of what is due soon or overdue. Nobody hears of the same thing at the
 * same stage twice; what nobody could be told of waits for somebody who can.
 */
export async function remind(platform: Platform, town: string): Promise<void> {
  const { database, mail } = platform;
  const towns = await listTowns(database);
  const hosts = towns.find(({ code }) => code === town)?.hosts ?? [];
  const origin = originOf(platform, { hosts });
  const found = await database.inTown(town, async (unit) => {
    const items = await listUntold(unit);
    const told: { readonly item: DueItem; readonly users: readonly string[] }[] = [];
    for (const item of items) told.push({ item, users: await usersFor(unit, item) });
    return told;
  });
  const addresses = await findAddresses(platform, [
    ...new Set(found.flatMap(({ users }) => users)),
  ]);
  await database.inTown(town, async (unit) => {
    const lists = new Map<string, DueItem[]>();
    for (const { item, users } of found) {
      const reached = users.flatMap((user) => addresses.get(user) ?? []);
      if (reached.length === 0 || !(await remember(unit, item))) continue;
      for (const address of reached) lists.set(address, [...(lists.get(address) ?? []), item]);
    }
    for (const [to, items] of lists) {
      const subject = reminderTexts.subject(items.length).ja;
      await mail.post(unit, { to, subject, text: bodyOf(items, origin) });
    }
  });
}
