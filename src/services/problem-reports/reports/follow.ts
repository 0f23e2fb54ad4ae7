import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { listTopic, pageTopic, subjectOf } from '../model.ts';
import { follows } from '../schema.ts';
import { names, refusals } from '../text.ts';
import { lockReport } from './queries.ts';
import { recountFollowers } from './record.ts';
import { takesFollowers } from './rules.ts';

/**
 * わたしも困っています: one more who has the problem; a second time changes nothing. Whoever is signed in
 * is told of every step.
 * @param person keyed digest of account or browser
 * @returns whether this was the first time
 * @throws AppError `not-found`; `rule-violation` once the report has ended
 */
export async function followReport(
  unit: Unit,
  actor: Actor,
  { id, person }: { readonly id: string; readonly person: string },
): Promise<boolean> {
  const report = await lockReport(unit, id);
  if (report.sight === 'hidden') throw notFound(names.report);
  if (!takesFollowers(report)) throw new AppError('rule-violation', refusals.notOpen);
  const { db, town, now } = unit;
  const userId = actor.kind === 'citizen' ? actor.userId : null;
  const [first] = await db
    .insert(follows)
    .values({ town, reportId: id, person, userId, at: now })
    .onConflictDoNothing()
    .returning();
  if (!first) return false;
  await recountFollowers(unit, id);
  unit.drop(listTopic, pageTopic(id));
  return true;
}

/** Somebody rang who has the same problem: counted, and told by nobody. */
export async function countCaller(unit: Unit, actor: Actor, id: string, key: string) {
  const report = await lockReport(unit, id);
  if (!takesFollowers(report)) throw new AppError('rule-violation', refusals.notOpen);
  const { db, town, now } = unit;
  await db
    .insert(follows)
    .values({ town, reportId: id, person: `desk ${key}`, at: now })
    .onConflictDoNothing();
  await recountFollowers(unit, id);
  unit.drop(listTopic, pageTopic(id));
  await recordAudit(unit, actor, {
    ...{ action: 'problem-reports.counted', subject: subjectOf(id) },
  });
}
