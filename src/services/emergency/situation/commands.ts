import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound, type Verdict } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { countOrders } from '../orders/queries.ts';
import { authorise } from '../policy.ts';
import { acts, confirmations, type FullText, type Hazard, situations } from '../schema.ts';
import { emergencyTopic } from '../topic.ts';
import { recordAct } from './acts.ts';
import { findOpenSituation, getOpenSituation, type OpenSituation } from './queries.ts';
import { type Mode, mayConfirm, mayEnd, mayStart } from './rules.ts';
import { words } from './text.ts';

export interface NewSituation {
  readonly mode: Mode;
  readonly hazard: Hazard;
  readonly title: FullText;
  readonly headquarters: boolean;
}

function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError('conflict', verdict.reason);
}

/** Two people who switch at the same moment switch one after the other. */
export async function lockEmergency({ db, town }: Unit): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`emergency ${town}`}, 0))`);
}

async function close(unit: Unit, situation: OpenSituation): Promise<void> {
  await unit.db
    .update(situations)
    .set({ endedAt: unit.now })
    .where(and(eq(situations.town, unit.town), eq(situations.id, situation.id)));
}

/** A drill is broken off without a word outside: it never was outside. */
async function breakOffDrill(unit: Unit, actor: Actor, drill: OpenSituation): Promise<void> {
  await close(unit, drill);
  const { ja, en } = words.interrupted;
  await recordAct(unit, actor, drill, { kind: 'ended', title: { ja, en, easy: ja } });
}

/**
 * Switches the whole voice of the town in this one transaction: front page, banner, all channels. A
 * drill rehearses it without leaving the house.
 * @throws AppError `conflict` when an emergency is on, or a drill and another drill is asked for.
 */
export async function startSituation(
  unit: Unit,
  actor: Actor,
  asked: NewSituation,
): Promise<OpenSituation> {
  authorise(actor, 'emergency.switch');
  await lockEmergency(unit);
  const open = await findOpenSituation(unit);
  insist(mayStart(open, asked.mode));
  if (open) await breakOffDrill(unit, actor, open);
  const situation = { id: newId(), ...asked, startedAt: unit.now, endedAt: null };
  await unit.db.insert(situations).values({ town: unit.town, ...situation });
  await recordAct(unit, actor, situation, {
    kind: 'started',
    title: words.startTitle(asked.title),
    texts: words.startText(asked.title),
  });
  return situation;
}

/** Records that the disaster headquarters (災害対策本部) are set up. */
export async function setUpHeadquarters(unit: Unit, actor: Actor): Promise<void> {
  authorise(actor, 'emergency.switch');
  await lockEmergency(unit);
  const situation = await getOpenSituation(unit);
  if (situation.headquarters) return;
  await unit.db
    .update(situations)
    .set({ headquarters: true })
    .where(and(eq(situations.town, unit.town), eq(situations.id, situation.id)));
  await recordAct(unit, actor, situation, {
    kind: 'headquarters',
    title: words.headquartersTitle,
    texts: words.headquartersTitle,
  });
}

/**
 * Gives the town its usual voice back.
 * @throws AppError `conflict` while evacuation orders are in force, or when nothing is on.
 */
export async function endSituation(unit: Unit, actor: Actor): Promise<void> {
  authorise(actor, 'emergency.switch');
  await lockEmergency(unit);
  const situation = await getOpenSituation(unit);
  insist(mayEnd(await countOrders(unit, situation.id)));
  await close(unit, situation);
  await recordAct(unit, actor, situation, {
    kind: 'ended',
    title: words.endTitle(situation.title),
    texts: words.endText(situation.title),
  });
}

/**
 * Approval after the fact, by somebody else.
 * @throws AppError `conflict` for one's own act, `not-found` for an unknown one.
 */
export async function confirmAct(unit: Unit, actor: Actor, actId: string): Promise<void> {
  authorise(actor, 'emergency.switch');
  const [act] = await unit.db
    .select()
    .from(acts)
    .where(and(eq(acts.town, unit.town), eq(acts.id, actId)));
  if (!act) throw notFound(words.actNotFound);
  const [staffId, staffName] =
    actor.kind === 'staff' ? [actor.staffId, actor.name] : ['system', 'system'];
  insist(mayConfirm(act.staffId ?? undefined, staffId));
  await unit.db
    .insert(confirmations)
    .values({ town: unit.town, actId, staffId, staffName, at: unit.now })
    .onConflictDoNothing();
  await recordAudit(unit, actor, {
    action: 'emergency.confirmed',
    subject: { type: 'emergency.act', id: actId },
  });
  unit.drop(emergencyTopic);
}
