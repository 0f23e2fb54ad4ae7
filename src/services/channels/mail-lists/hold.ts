import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { recordBounce } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { followers } from '../following/schema.ts';
import { hasEnded, holderOf, isThisMachine } from './holder.ts';
import { type Outcome, readJournal } from './journal.ts';
import { findMailing, type Mailing } from './queries.ts';
import { mailings, recipients } from './schema.ts';

/** How long a process may hold a mailing without a word, in milliseconds. */
const holdFor = 60_000;

/** After so many tries a recipient is given up. */
const lastAttempt = 8;

const ofMailing = (unit: Unit, id: string) =>
  and(eq(mailings.town, unit.town), eq(mailings.id, id));

const ofRecipients = (unit: Unit, mailingId: string, ids: readonly string[]) =>
  and(
    eq(recipients.town, unit.town),
    eq(recipients.mailingId, mailingId),
    inArray(recipients.recipientId, [...ids]),
    eq(recipients.status, 'sending'),
  );

/** Takes a mailing that nobody holds, or whose process has ended. */
export async function takeMailing(
  unit: Unit,
  id: string,
  dataFolder: string,
): Promise<Mailing | undefined> {
  const before = await findMailing(unit, id);
  if (!before || before.finishedAt) return undefined;
  const gone = before.holder !== null && hasEnded(before.holder, dataFolder);
  const free = or(isNull(mailings.heldUntil), lte(mailings.heldUntil, unit.now));
  const [taken] = await unit.db
    .update(mailings)
    .set({ holder: holderOf(dataFolder), heldUntil: new Date(unit.now.getTime() + holdFor) })
    .where(
      and(
        ofMailing(unit, id),
        isNull(mailings.finishedAt),
        gone ? eq(mailings.holder, before.holder ?? '') : free,
      ),
    )
    .returning();
  return taken && { ...taken, holder: before.holder };
}

/** @returns false when another process took it meanwhile. */
export async function keepMailing(unit: Unit, id: string, dataFolder: string): Promise<boolean> {
  const kept = await unit.db
    .update(mailings)
    .set({ heldUntil: new Date(unit.now.getTime() + holdFor) })
    .where(and(ofMailing(unit, id), eq(mailings.holder, holderOf(dataFolder))))
    .returning({ id: mailings.id });
  return kept.length > 0;
}

/** When what failed `attempts` times is tried again: after 1, 2, 4 … minutes. */
const pause = sql`make_interval(mins => (2 ^ LEAST(${recipients.attempts} - 1, 8))::int)`;

async function noteBounces(unit: Unit, ids: readonly string[], reason: string): Promise<void> {
  const rows = await unit.db
    .select({ address: followers.address })
    .from(followers)
    .where(and(eq(followers.town, unit.town), inArray(followers.id, [...ids])));
  for (const { address } of rows) if (address) await recordBounce(unit, address, reason);
}

async function recordGroup(
  unit: Unit,
  { id, channel }: Pick<Mailing, 'id' | 'channel'>,
  ids: readonly string[],
  { kind, reason }: Outcome,
): Promise<void> {
  const now = unit.now.toISOString();
  const given = { reason: reason?.slice(0, 300) ?? null };
  if (kind !== 'later') {
    const settled = { status: kind, ...given, settledAt: unit.now };
    await unit.db
      .update(recipients)
      .set(settled)
      .where(ofRecipients(unit, id, ids));
    if (kind === 'refused' && channel === 'mail') await noteBounces(unit, ids, reason);
    return;
  }
  await unit.db
    .update(recipients)
    .set({
      ...given,
      status: sql`CASE WHEN ${recipients.attempts} >= ${lastAttempt} THEN 'refused' ELSE 'waiting' END`,
      nextTryAt: sql`${now}::timestamptz + ${pause}`,
    })
    .where(ofRecipients(unit, id, ids));
}

/** Writes down what became of recipients, those with the same answer in one statement. */
export async function recordOutcomes(
  unit: Unit,
  mailing: Pick<Mailing, 'id' | 'channel'>,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  const groups = new Map<string, { outcome: Outcome; ids: string[] }>();
  for (const [id, outcome] of outcomes) {
    const key = `${outcome.kind} ${outcome.reason ?? ''}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { outcome, ids: [id] });
  }
  for (const { outcome, ids } of groups.values()) await recordGroup(unit, mailing, ids, outcome);
}

/**
 * What a process that ended in the middle left: its journal says what left the house. Who stands in
 * no line of it was surely not sent to, as long as the journal is whole: on the same machine, since the
 * same start. Else nobody knows, and a person decides.
 */
export async function recoverMailing(
  unit: Unit,
  mailing: Mailing,
  dataFolder: string,
): Promise<void> {
  await recordOutcomes(unit, mailing, readJournal(dataFolder, mailing.id));
  const whole = isThisMachine(mailing.holder, dataFolder);
  await unit.db
    .update(recipients)
    .set(
      whole
        ? { status: 'waiting' }
        : { status: 'unclear', reason: 'the journal is on another machine', settledAt: unit.now },
    )
    .where(
      and(
        eq(recipients.town, unit.town),
        eq(recipients.mailingId, mailing.id),
        eq(recipients.status, 'sending'),
      ),
    );
}

/**
 * Up to `most` recipients whose time has come. Two statements: nobody else claims from a mailing that is
 * held, and by its ids each row is found at once, also before the database has counted a new table.
 */
export async function claimRecipients(unit: Unit, id: string, most: number): Promise<string[]> {
  const ofThis = and(eq(recipients.town, unit.town), eq(recipients.mailingId, id));
  const waiting = eq(recipients.status, 'waiting');
  const next = await unit.db
    .select({ recipientId: recipients.recipientId })
    .from(recipients)
    .where(and(ofThis, waiting, lte(recipients.nextTryAt, unit.now)))
    .limit(most);
  const ids = next.map(({ recipientId }) => recipientId);
  if (ids.length === 0) return [];
  await unit.db
    .update(recipients)
    .set({ status: 'sending', attempts: sql`${recipients.attempts} + 1` })
    .where(and(ofThis, waiting, inArray(recipients.recipientId, ids)));
  return ids;
}

/** Leaves out those who are not reached any more. */
export async function skipRecipients(
  unit: Unit,
  id: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await unit.db
    .update(recipients)
    .set({ status: 'skipped', settledAt: unit.now })
    .where(ofRecipients(unit, id, ids));
}

/** Lets go of a mailing. @returns when to go on, undefined once everybody is settled. */
export async function releaseMailing(unit: Unit, id: string): Promise<Date | undefined> {
  const [row] = await unit.db
    .select({ next: sql<string | null>`min(${recipients.nextTryAt})` })
    .from(recipients)
    .where(
      and(
        eq(recipients.town, unit.town),
        eq(recipients.mailingId, id),
        inArray(recipients.status, ['waiting', 'sending']),
      ),
    );
  const next = row?.next ? new Date(row.next) : undefined;
  await unit.db
    .update(mailings)
    .set({ heldUntil: next && next > unit.now ? next : null, finishedAt: next ? null : unit.now })
    .where(ofMailing(unit, id));
  return next;
}
