import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { auditAct } from '../acting/commands.ts';
import { lockCase, record } from '../acting/events.ts';
import { insistOn, visibleTo } from '../policy.ts';
import type { CaseRow } from '../present.ts';
import { readReceipt } from '../receipts.ts';
import { getCaseType } from '../registry.ts';
import { caseLinks, cases } from '../schema.ts';
import { caseText, refusals } from '../text.ts';

/** Both cases, locked in the order of their ids, so that two who link crosswise never wait for each other. */
async function lockPair(unit: Unit, actor: Actor, ids: readonly [string, string]) {
  const [first, second] = ids.toSorted() as [string, string];
  const rows = [await lockCase(unit, actor, first), await lockCase(unit, actor, second)] as const;
  for (const row of rows) insistOn(actor, getCaseType(row.type).permissions.work);
  return rows;
}

async function tell(
  unit: Unit,
  actor: Actor,
  [a, b]: readonly [CaseRow, CaseRow],
  kind: 'linked' | 'unlinked',
): Promise<void> {
  await record(unit, actor, a, { kind, payload: { case: b.id }, newVersion: false });
  await record(unit, actor, b, { kind, payload: { case: a.id }, newVersion: false });
  await auditAct(unit, actor, { caseId: a.id, verb: kind, details: { case: b.id } });
}

/**
 * Links two cases, to be seen from both; linked already, nothing happens.
 * @throws AppError `not-found` when either is not theirs to see.
 */
export async function linkCases(
  unit: Unit,
  actor: Actor,
  caseId: string,
  otherId: string,
): Promise<void> {
  if (caseId === otherId) throw new AppError('rule-violation', refusals.linkSelf);
  const pair = await lockPair(unit, actor, [caseId, otherId]);
  const { rowCount } = await unit.db
    .insert(caseLinks)
    .values({ town: unit.town, caseId: pair[0].id, otherId: pair[1].id, at: unit.now })
    .onConflictDoNothing();
  if (rowCount) await tell(unit, actor, pair, 'linked');
}

/** Takes a link back; the events of both keep that there was one. */
export async function unlinkCases(
  unit: Unit,
  actor: Actor,
  caseId: string,
  otherId: string,
): Promise<void> {
  const pair = await lockPair(unit, actor, [caseId, otherId]);
  const [{ id }, other] = pair;
  const { rowCount } = await unit.db
    .delete(caseLinks)
    .where(
      and(eq(caseLinks.town, unit.town), eq(caseLinks.caseId, id), eq(caseLinks.otherId, other.id)),
    );
  if (rowCount) await tell(unit, actor, pair, 'unlinked');
}

/** Links by a receipt number, as staff have it on paper. */
export async function linkByReceipt(
  unit: Unit,
  actor: Actor,
  caseId: string,
  receipt: string,
): Promise<void> {
  const code = readReceipt(receipt) ?? '';
  const [other] = await unit.db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.town, unit.town), eq(cases.receipt, code), visibleTo(actor)));
  if (!other) throw notFound(caseText);
  await linkCases(unit, actor, caseId, other.id);
}
