import { and, eq, sql } from 'drizzle-orm';
import { closeInput, findInput, tellAuthors } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { reportHref } from '../model.ts';
import { assertWorksOn } from '../policy.ts';
import { lockReport, type Report } from '../reports/queries.ts';
import { recountFollowers } from '../reports/record.ts';
import { mayMerge } from '../reports/rules.ts';
import { setReport } from '../reports/state.ts';
import { nameForOthers, tellFollowers } from '../reports/tell.ts';
import { follows, reports } from '../schema.ts';
import { mergeReason, notices, refusals } from '../text.ts';
import { addUpdate, audit, machine } from './commands.ts';

/** Both, locked in one order, so that two who merge at once never wait for each other. */
async function lockBoth(unit: Unit, id: string, intoId: string): Promise<[Report, Report]> {
  const first = await lockReport(unit, id < intoId ? id : intoId);
  const second = id === intoId ? first : await lockReport(unit, id < intoId ? intoId : id);
  return id < intoId ? [first, second] : [second, first];
}

function assertMergeable(from: Report, into: Report): void {
  const verdict = mayMerge(from, into);
  if (verdict === 'same') throw new AppError('rule-violation', refusals.sameReport);
  if (verdict === 'from-ended') throw new AppError('rule-violation', refusals.notNow);
  if (verdict === 'into-gone') throw new AppError('rule-violation', refusals.mergeTarget);
}

/** Who follows one follows the other; who follows both is counted once. */
async function moveFollowers({ db, town }: Unit, from: string, into: string): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${follows} (town, report_id, person, user_id, at)
    SELECT town, ${into}::uuid, person, user_id, at FROM ${follows}
    WHERE town = ${town} AND report_id = ${from}::uuid
    ON CONFLICT DO NOTHING`);
}

async function closeVoice(unit: Unit, { inputId }: Report, reason: string): Promise<void> {
  const voice = await findInput(unit, { kind: 'staff', actor: machine }, inputId);
  if (voice?.state !== 'received' && voice?.state !== 'examining') return;
  await closeInput(unit, machine, inputId, reason);
}

/** The page where it goes on, for who may read it. */
const hrefOf = ({ id, sight }: Report): { href?: string } =>
  sight === 'shown' ? { href: reportHref(id) } : {};

/**
 * Joins a report with one of the same problem: its people and those that were joined with it go on
 * there, are told so, and hear of every further step.
 * @throws AppError `forbidden`, `not-found`; `rule-violation` where one of them has ended or is gone
 */
export async function mergeReport(
  unit: Unit,
  actor: Actor,
  id: string,
  { into: intoId, note }: { readonly into: string; readonly note: string },
): Promise<void> {
  const [from, into] = await lockBoth(unit, id, intoId);
  assertWorksOn(actor, from);
  assertMergeable(from, into);
  // While it is still shown: then its name is what everybody reads.
  const name = await nameForOthers(unit, from);
  const { db, town } = unit;
  const status = 'merged' as const;
  await setReport(unit, from, { status, mergedInto: into.id, sight: 'hidden' });
  await db
    .update(reports)
    .set({ mergedInto: into.id })
    .where(and(eq(reports.town, town), eq(reports.mergedInto, id)));
  await addUpdate(unit, actor, id, { kind: 'merged', status, text: '', note });
  await addUpdate(unit, actor, into.id, { kind: 'merged', status: into.status, text: '', note });
  await closeVoice(unit, from, mergeReason(note));
  const news = { ...notices.merged(name), ...hrefOf(into) };
  await tellAuthors(unit, [from.inputId], news);
  await tellFollowers(unit, from, news);
  await moveFollowers(unit, id, into.id);
  await recountFollowers(unit, into.id);
  await audit(unit, actor, 'merged', id, { into: into.id });
}
