import { and, eq } from 'drizzle-orm';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { addAccount } from './accounts/commands.ts';
import { AccountForm } from './accounts/inputs.ts';
import { addDelivery, recordDeliveryEvent } from './deliveries/commands.ts';
import { demoAccounts, demoPosts } from './demo-records.ts';
import { ensureLink } from './links/commands.ts';
import { type DeliveryStatus, freeOwner } from './model.ts';
import { writeFreePost } from './posts/commands.ts';
import { bindLink } from './posts/wording.ts';
import { accounts, deliveries, freePosts, posts } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

async function departmentOf(unit: Unit, code: string): Promise<string> {
  const found = await findDepartmentByCode(unit, code);
  if (!found) throw new Error('load the demo organisation first');
  return found.id;
}

async function loadAccounts(unit: Unit): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { kind, name, department, remoteId, options, languages } of demoAccounts) {
    const departmentId = await departmentOf(unit, department);
    const fields = { name, departmentId, remoteId, options, languages, correction: 'reply' };
    const form = AccountForm.parse(fields);
    // Without tokens there is no secret to seal with.
    const id = await addAccount(unit, loader, '', { kind, form, given: {}, sample: true });
    ids.set(kind, id);
  }
  return ids;
}

/** What became of a sample post; nothing of it was ever handed over. */
async function settle(unit: Unit, id: string, status: DeliveryStatus, reason: string) {
  const sent = status === 'sent' ? { sentAt: unit.now, remoteId: `sample-${id.slice(-6)}` } : {};
  await unit.db
    .update(deliveries)
    .set({ status, attempts: 1, reason: reason || null, ...sent })
    .where(and(eq(deliveries.town, unit.town), eq(deliveries.id, id)));
  await recordDeliveryEvent(unit, id, status, { note: reason });
}

async function loadPost(
  unit: Unit,
  ids: ReadonlyMap<string, string>,
  { title, department, href, text, days, time, on }: (typeof demoPosts)[number],
): Promise<void> {
  const departmentId = await departmentOf(unit, department);
  const at = new Date(`${addDays(dayInTokyo(unit.now), days)}T${time}:00+09:00`);
  const then = days < 0 ? { ...unit, now: at } : unit;
  const id = await writeFreePost(then, loader, { title, departmentId, href }, true);
  await unit.db
    .update(freePosts)
    .set({ state: 'released' })
    .where(and(eq(freePosts.town, unit.town), eq(freePosts.id, id)));
  for (const [kind, status, reason = ''] of on) {
    const accountId = ids.get(kind) ?? '';
    const item = { owner: freeOwner, id };
    const code = await ensureLink(then, item, accountId, href);
    await unit.db.insert(posts).values({
      ...{ town: unit.town, id: newId(), owner: freeOwner, itemId: id, accountId, text },
      ...{ proposed: false, plannedAt: at, changedBy: 'demo', changedAt: then.now },
    });
    const delivery = await addDelivery(then, loader, {
      ...{ accountId, item, key: 'publish:1', action: 'publish', departmentId, sample: true },
      ...{ title: { ja: title, en: title }, topics: [], areas: [], dueAt: at },
      ...{ text: bindLink(text, code), drill: status === 'drill' },
    });
    if (delivery && status !== 'waiting' && status !== 'drill') {
      await settle(then, delivery, status, reason);
    }
  }
}

/**
 * Sample accounts and posts in every state, after the demo organisation. They have no tokens, so
 * nothing of them ever leaves. Loading again changes nothing.
 */
export async function loadChannelsDemo(unit: Unit): Promise<void> {
  const there = await unit.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.town, unit.town))
    .limit(1);
  if (there.length > 0) return;
  const ids = await loadAccounts(unit);
  for (const post of demoPosts) await loadPost(unit, ids, post);
}
