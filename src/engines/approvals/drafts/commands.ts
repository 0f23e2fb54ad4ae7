import { and, desc, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { fiscalYearAt } from '#japan/fiscal-year.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { type Chain, type ChainStep, previewChain } from '../chain/preview.ts';
import { asStaff, authorise } from '../policy.ts';
import { findApprovalKind } from '../registry.ts';
import type { Route } from '../routes/queries.ts';
import { drafts, numbers, steps } from '../schema.ts';
import { refusals } from '../text.ts';
import { NewDraft } from './inputs.ts';
import { type Draft, openNext, recordEvent } from './store.ts';

type CheckedDraft = Omit<ReturnType<typeof NewDraft.parse>, 'comment'>;

/** The newest draft of the subject. Two requests at once wait for each other, also for the first. */
async function latestOf({ db, town }: Unit, { kind, subject }: CheckedDraft) {
  const name = ['approvals', town, kind, subject.type, subject.id].join(' ');
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const [draft] = await db
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.town, town),
        eq(drafts.subjectType, subject.type),
        eq(drafts.subjectId, subject.id),
        eq(drafts.kind, kind),
      ),
    )
    .orderBy(desc(drafts.draftedAt), desc(drafts.id))
    .limit(1)
    .for('update');
  return draft;
}

/** The same request again, as after a cut connection: it gets the same answer. */
function isSame(draft: Draft, input: CheckedDraft, drafter: StaffActor): boolean {
  return (
    draft.drafterStaffId === drafter.staffId &&
    draft.departmentId === input.departmentId &&
    draft.amount === (input.amount ?? null) &&
    draft.title === input.title
  );
}

async function nextSerial({ db, town }: Unit, fiscalYear: number): Promise<number> {
  const [row] = await db
    .insert(numbers)
    .values({ town, fiscalYear, last: 1 })
    .onConflictDoUpdate({
      target: [numbers.town, numbers.fiscalYear],
      set: { last: sql`${numbers.last} + 1` },
    })
    .returning({ last: numbers.last });
  return row?.last ?? 1;
}

function sharedColumns(input: CheckedDraft, drafter: StaffActor, route: Route) {
  return {
    title: input.title,
    departmentId: input.departmentId,
    drafterStaffId: drafter.staffId,
    amount: input.amount ?? null,
    routeId: route.id,
    state: 'running' as const,
  };
}

/** A new document with the next 起案番号. @throws AppError `conflict` when another one came first. */
async function insertDraft(
  unit: Unit,
  input: CheckedDraft,
  drafter: StaffActor,
  route: Route,
): Promise<Draft> {
  const { town, db, now } = unit;
  const fiscalYear = fiscalYearAt(now);
  const [draft] = await db
    .insert(drafts)
    .values({
      ...{ town, id: newId(), fiscalYear, serial: await nextSerial(unit, fiscalYear) },
      ...{ kind: input.kind, subjectType: input.subject.type, subjectId: input.subject.id },
      ...sharedColumns(input, drafter, route),
      ...{ round: 1, draftedAt: now },
    })
    .onConflictDoNothing()
    .returning();
  if (!draft) throw new AppError('conflict', refusals.running);
  return draft;
}

/** 再回議: a document that was returned or taken back goes round again, with its history. */
async function nextRound(
  unit: Unit,
  before: Draft,
  input: CheckedDraft,
  drafter: StaffActor,
  route: Route,
): Promise<Draft> {
  const { town, db } = unit;
  const [draft] = await db
    .update(drafts)
    .set({ ...sharedColumns(input, drafter, route), round: before.round + 1, endedAt: null })
    .where(and(eq(drafts.town, town), eq(drafts.id, before.id)))
    .returning();
  if (!draft) throw new AppError('conflict', refusals.movedOn);
  return draft;
}

async function insertSteps(unit: Unit, draft: Draft, chain: readonly ChainStep[]): Promise<void> {
  const { town, db } = unit;
  const rows = chain.map(({ label, mode, group, final, skipped, seat }, place) => ({
    ...{
      town,
      id: newId(),
      draftId: draft.id,
      round: draft.round,
      place,
      group,
      label,
      mode,
      final,
    },
    ...{ titles: [...seat.titles], departmentId: seat.departmentId, permission: seat.permission },
    ...{ state: skipped ? ('skipped' as const) : ('waiting' as const), skipped, carried: false },
  }));
  await db.insert(steps).values(rows);
}

function insistOnRoute({ route, problem }: Chain): Route {
  if (problem) throw new AppError('rule-violation', problem);
  if (!route) throw new AppError('rule-violation', refusals.noRoute);
  return route;
}

/**
 * 起案: puts a subject before the approvers of today's route. A draft that its drafter got back goes
 * round again under its number; the same request twice is one draft.
 * @param input amount in yen.
 * @throws AppError `forbidden`; `conflict` when another draft of the subject is running;
 * `rule-violation` when there is no route or nobody who may decide.
 */
export async function requestApproval(
  unit: Unit,
  actor: Actor,
  input: NewDraft,
): Promise<{ readonly id: string }> {
  authorise(actor, 'approvals.request');
  const drafter = asStaff(actor);
  const { comment, ...wanted } = parseInput(NewDraft, input);
  if (!findApprovalKind(wanted.kind)) throw new AppError('rule-violation', refusals.unknownKind);
  const before = await latestOf(unit, wanted);
  if (before?.state === 'running') {
    if (isSame(before, wanted, drafter)) return { id: before.id };
    throw new AppError('conflict', refusals.running);
  }
  const chain = await previewChain(unit, { ...wanted, drafterStaffId: drafter.staffId });
  const route = insistOnRoute(chain);
  const again = before && before.state !== 'approved' && before.drafterStaffId === drafter.staffId;
  const draft = again
    ? await nextRound(unit, before, wanted, drafter, route)
    : await insertDraft(unit, wanted, drafter, route);
  await insertSteps(unit, draft, chain.steps);
  await openNext(unit, draft);
  await recordEvent(unit, draft, { kind: 'drafted', staffId: drafter.staffId, comment });
  await recordAudit(unit, actor, {
    action: 'approvals.drafted',
    subject: { type: 'approval', id: draft.id },
    details: { kind: draft.kind, round: draft.round, amount: draft.amount },
  });
  return { id: draft.id };
}
