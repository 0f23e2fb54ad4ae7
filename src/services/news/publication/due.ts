import { notify } from '#engines/notifications/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { followSuccession } from '../handover/succession.ts';
import { type ItemRow, listDue, lockItem } from '../items/queries.ts';
import { noticeKind } from '../locks/commands.ts';
import { changeItem, recordEvent } from '../record.ts';
import { machineNames, noticeTexts as notices } from '../text.ts';
import { release, takeDown } from './release.ts';
import { endedReason } from './text.ts';

export const clock: Actor = { kind: 'system', name: machineNames.clock.ja };

async function tellOwner(unit: Unit, item: ItemRow, title: Text, body: Text): Promise<void> {
  if (!item.ownerStaffId) return;
  const href = `/staff/news/${item.id}`;
  const to = { staffId: item.ownerStaffId };
  await notify(unit, { to, kind: noticeKind, title, body, href });
}

/**
 * Publishes an item whose moment has come; whoever comes second finds nothing to do.
 * @throws AppError when the gate stops it
 */
export async function publishDue(unit: Unit, id: string): Promise<void> {
  const held = await lockItem(unit, id);
  if (held.branch !== 'scheduled' || !held.publishAt || held.publishAt > unit.now) return;
  const item = await followSuccession(unit, clock, held);
  await release(unit, clock, item);
}

/** A version that may no longer go out is a draft again, and its owner hears why. */
async function giveBack(unit: Unit, id: string, why: Text): Promise<void> {
  const item = await lockItem(unit, id);
  if (item.branch !== 'scheduled') return;
  await changeItem(unit, id, { branch: 'draft', publishAt: null });
  await recordEvent(unit, clock, id, {
    ...{ kind: 'refused', version: item.lastVersion, note: why.ja },
  });
  await tellOwner(unit, item, notices.refused(item.title), why);
}

export async function expireDue(unit: Unit, id: string): Promise<void> {
  const item = await lockItem(unit, id);
  if (item.live !== 'live' || !item.expireAt || item.expireAt > unit.now) return;
  await takeDown(unit, clock, item, { live: 'expired', reason: endedReason });
  await tellOwner(unit, item, notices.ended(item.title), notices.endedBody);
}

/** Each item is a unit of work of its own: one that fails stops no other. */
export async function runDue(database: Database, town: string): Promise<void> {
  const failures: unknown[] = [];
  const attempt = async (id: string, work: (unit: Unit) => Promise<void>) => {
    try {
      await database.inTown(town, work);
    } catch (failure) {
      if (failure instanceof AppError) {
        await database.inTown(town, (unit) => giveBack(unit, id, failure.reason.text));
      } else failures.push(failure);
    }
  };
  for (const id of await database.inTown(town, (unit) => listDue(unit, 'publish'))) {
    await attempt(id, (unit) => publishDue(unit, id));
  }
  for (const id of await database.inTown(town, (unit) => listDue(unit, 'expire'))) {
    await attempt(id, (unit) => expireDue(unit, id));
  }
  if (failures.length > 0) throw new AggregateError(failures, `due items of town ${town}`);
}

export async function runDueEverywhere(database: Database): Promise<void> {
  for (const { code } of await listTowns(database)) await runDue(database, code);
}
