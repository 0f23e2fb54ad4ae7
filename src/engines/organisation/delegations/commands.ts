import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { delegations } from '../schema.ts';
import { findStaffByNumber, permissionsByRole } from '../staff/queries.ts';
import { NewDelegation } from './inputs.ts';
import { errors, words } from './text.ts';

/** Who lets another act must be there in person, and can give only what their own roles hold. */
async function insistOnOwn(unit: Unit, actor: Actor, wanted: readonly string[]): Promise<string> {
  if (actor.kind !== 'staff') {
    throw new AppError('forbidden', { code: 'staff-only', text: errors.staffOnly });
  }
  const today = dayInTokyo(unit.now);
  const held = (await permissionsByRole(unit, [actor.staffId], today)).get(actor.staffId);
  if (wanted.some((name) => !held?.has(name))) {
    throw new InputError({ permissions: errors.notHeld });
  }
  return actor.staffId;
}

/**
 * 代理: lets a colleague use some of one's own permissions from the first to the last day.
 * @returns the id of the delegation.
 * @throws InputError naming the field; AppError `forbidden`.
 */
export async function addDelegation(
  unit: Unit,
  actor: Actor,
  input: NewDelegation,
): Promise<string> {
  authorise(actor, 'organisation.delegate');
  const { to, ...delegation } = parseInput(NewDelegation, input);
  const fromStaffId = await insistOnOwn(unit, actor, delegation.permissions);
  if (delegation.validTo < dayInTokyo(unit.now)) throw new InputError({ validTo: errors.past });
  const deputy = await findStaffByNumber(unit, to);
  if (!deputy) throw new InputError({ to: errors.toUnknown });
  if (deputy.id === fromStaffId) throw new InputError({ to: errors.oneself });
  const { town, db, now } = unit;
  const id = newId();
  const people = { fromStaffId, toStaffId: deputy.id };
  await db.insert(delegations).values({ town, id, ...people, ...delegation, createdAt: now });
  await recordAudit(unit, actor, {
    action: 'organisation.delegated',
    subject: { type: 'delegation', id },
    details: {
      to: deputy.id,
      permissions: delegation.permissions.join(' '),
      from: delegation.validFrom,
      until: delegation.validTo,
    },
  });
  return id;
}

/** Ends a delegation at once: by its giver, or by who manages the organisation. */
export async function cancelDelegation(unit: Unit, actor: Actor, id: string): Promise<void> {
  if (!isId(id)) throw notFound(words.what);
  const { town, db, now } = unit;
  const conditions = [
    eq(delegations.town, town),
    eq(delegations.id, id),
    isNull(delegations.cancelledAt),
  ];
  if (!can(actor, 'organisation.manage')) {
    authorise(actor, 'organisation.delegate');
    if (actor.kind !== 'staff') throw notFound(words.what);
    conditions.push(eq(delegations.fromStaffId, actor.staffId));
  }
  const cancelled = await db
    .update(delegations)
    .set({ cancelledAt: now })
    .where(and(...conditions))
    .returning({ id: delegations.id });
  if (cancelled.length === 0) throw notFound(words.what);
  await recordAudit(unit, actor, {
    action: 'organisation.delegation-cancelled',
    subject: { type: 'delegation', id },
  });
}
