import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import {
  type Department,
  findDepartments,
  findStaff,
  type StaffMember,
} from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import type { DraftState } from '../chain/model.ts';
import { listHolders } from '../chain/seats.ts';
import { nameSeat, whyThisChain } from '../chain/text.ts';
import type { Subject } from '../kind.ts';
import { getRoute } from '../routes/queries.ts';
import { drafts, events } from '../schema.ts';
import { what } from '../text.ts';
import { type Draft, listBoxes, type StepRow } from './store.ts';

/** A stamp box with the names that stand in it. */
export interface ApprovalStep {
  readonly id: string;
  readonly round: number;
  readonly group: number;
  readonly label: string;
  readonly mode: StepRow['mode'];
  readonly state: StepRow['state'];
  readonly final: boolean;
  readonly skipped?: NonNullable<StepRow['skipped']>;
  readonly seatName: Text;
  /** Who may stamp now; of open steps only. */
  readonly staff: readonly StaffMember[];
  readonly stampedAt?: Date;
  readonly stampedBy?: string;
  /** 代決: in whose place. */
  readonly stampedFor?: string;
  /** 後閲. */
  readonly readAt?: Date;
  readonly openedAt?: Date;
}

export interface ApprovalEvent {
  readonly id: string;
  readonly round: number;
  readonly kind: (typeof events.$inferSelect)['kind'];
  readonly step?: string;
  readonly by?: string;
  readonly inPlaceOf?: string;
  readonly returnedTo?: string;
  readonly comment?: string;
  readonly at: Date;
}

/** 起案 with its chain, as it stands now. */
export interface Approval {
  readonly id: string;
  readonly fiscalYear: number;
  readonly serial: number;
  readonly kind: string;
  readonly subject: Subject;
  readonly title: string;
  readonly department?: Department;
  readonly drafter: { readonly id: string; readonly name: string };
  /** Yen. */
  readonly amount?: number;
  readonly state: DraftState;
  readonly round: number;
  readonly draftedAt: Date;
  readonly endedAt?: Date;
  /** Of the present round. */
  readonly steps: readonly ApprovalStep[];
  /** All rounds, oldest first. */
  readonly events: readonly ApprovalEvent[];
  /** Why this chain applies. */
  readonly why: Text;
}

async function listEvents({ db, town }: Unit, draftId: string) {
  return db
    .select()
    .from(events)
    .where(and(eq(events.town, town), eq(events.draftId, draftId)))
    .orderBy(asc(events.at), asc(events.id));
}

type Names = ReadonlyMap<string, StaffMember>;

const named = (names: Names, id: string | null) => (id ? (names.get(id)?.name ?? id) : undefined);

async function presentStep(
  unit: Unit,
  row: StepRow,
  draft: Draft,
  names: Names,
  departments: ReadonlyMap<string, Department>,
): Promise<ApprovalStep> {
  const open = row.state === 'open' && draft.state === 'running';
  const holders = open ? await listHolders(unit, row, row.mode) : [];
  const { id, round, group, label, mode, state, final } = row;
  return {
    ...{ id, round, group, label, mode, state, final },
    skipped: row.skipped ?? undefined,
    seatName: nameSeat(row, departments.get(row.departmentId ?? '')?.name),
    staff: holders.filter((holder) => holder.id !== draft.drafterStaffId),
    stampedAt: row.stampedAt ?? undefined,
    stampedBy: named(names, row.stampedBy),
    stampedFor: named(names, row.stampedFor),
    readAt: row.readAt ?? undefined,
    openedAt: row.openedAt ?? undefined,
  };
}

function presentEvent(row: Awaited<ReturnType<typeof listEvents>>[number], names: Names) {
  const { id, round, kind, at } = row;
  return {
    ...{ id, round, kind, at },
    step: row.step ?? undefined,
    by: named(names, row.staffId),
    inPlaceOf: named(names, row.inPlaceOf),
    returnedTo: row.returnedTo ?? undefined,
    comment: row.comment ?? undefined,
  };
}

async function presentHead(unit: Unit, draft: Draft, departments: ReadonlyMap<string, Department>) {
  const { id, fiscalYear, serial, kind, title, state, round, draftedAt } = draft;
  const amount = draft.amount ?? undefined;
  return {
    ...{ id, fiscalYear, serial, kind, title, state, round, draftedAt, amount },
    subject: { type: draft.subjectType, id: draft.subjectId },
    department: departments.get(draft.departmentId),
    endedAt: draft.endedAt ?? undefined,
    why: whyThisChain(await getRoute(unit, draft.routeId), amount),
  };
}

async function present(unit: Unit, draft: Draft): Promise<Approval> {
  const all = await listBoxes(unit, draft.id);
  const rows = all.filter(({ round }) => round === draft.round);
  const history = await listEvents(unit, draft.id);
  const people = [
    draft.drafterStaffId,
    ...rows.flatMap(({ stampedBy, stampedFor }) => [stampedBy, stampedFor]),
    ...history.flatMap(({ staffId, inPlaceOf }) => [staffId, inPlaceOf]),
  ].filter((id) => id !== null);
  const names = await findStaff(unit, [...new Set(people)]);
  const places = [draft.departmentId, ...rows.flatMap(({ departmentId }) => departmentId ?? [])];
  const departments = await findDepartments(unit, [...new Set(places)]);
  const steps: ApprovalStep[] = [];
  for (const row of rows) steps.push(await presentStep(unit, row, draft, names, departments));
  return {
    ...(await presentHead(unit, draft, departments)),
    drafter: { id: draft.drafterStaffId, name: named(names, draft.drafterStaffId) ?? '' },
    steps,
    events: history.map((event) => presentEvent(event, names)),
  };
}

/** @throws AppError `not-found` */
export async function getApproval(unit: Unit, id: string): Promise<Approval> {
  const { db, town } = unit;
  const [draft] = isId(id)
    ? await db
        .select()
        .from(drafts)
        .where(and(eq(drafts.town, town), eq(drafts.id, id)))
    : [];
  if (!draft) throw notFound(what);
  return present(unit, draft);
}

/** The newest draft of a subject, of one kind or any; undefined when nothing was put before anybody. */
export async function findApproval(
  unit: Unit,
  subject: Subject,
  kind?: string,
): Promise<Approval | undefined> {
  const { db, town } = unit;
  const [draft] = await db
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.town, town),
        eq(drafts.subjectType, subject.type),
        eq(drafts.subjectId, subject.id),
        kind ? eq(drafts.kind, kind) : undefined,
      ),
    )
    .orderBy(desc(drafts.draftedAt), desc(drafts.id))
    .limit(1);
  return draft && present(unit, draft);
}

/**
 * Whether a subject stands before its approvers or was approved by them, whatever its kind: from then
 * on, what belongs to it may change only by an approval of its own.
 */
export async function isBeforeApprovers(unit: Unit, subjectId: string): Promise<boolean> {
  const { db, town } = unit;
  const [draft] = await db
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        eq(drafts.town, town),
        eq(drafts.subjectId, subjectId),
        inArray(drafts.state, ['running', 'approved']),
      ),
    )
    .limit(1);
  return draft !== undefined;
}
