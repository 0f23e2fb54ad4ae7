import { findStaff } from '#engines/organisation/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { findStampers } from '../chain/seats.ts';
import type { ApprovalFacts } from '../kind.ts';
import { findApprovalKind } from '../registry.ts';
import { what } from '../text.ts';
import { type Approval, getApproval } from './queries.ts';
import { canTakeBack, mayRead, returnTargets, stampAs } from './rules.ts';
import { listBoxes, type StepRow } from './store.ts';

/** What the person at the desk may do with a draft now. */
export interface DeskActions {
  /** The open step that they may stamp or return. */
  readonly stamp?: {
    readonly stepId: string;
    readonly label: string;
    readonly final: boolean;
    /** 代決: the name of the person in whose place. */
    readonly inPlaceOf?: string;
    readonly returnTo: readonly { readonly id: string; readonly label: string }[];
  };
  readonly takeBack?: { readonly reasonNeeded: boolean };
  /** 後閲: it was stamped in their place, and they have not read it. */
  readonly read: boolean;
}

export interface Desk {
  readonly approval: Approval;
  /** Undefined when the subject is gone or its module is not installed. */
  readonly facts?: ApprovalFacts;
  readonly actions: DeskActions;
}

async function findStampAct(
  unit: Unit,
  member: StaffActor,
  drafterId: string,
  boxes: readonly StepRow[],
  stampers: Awaited<ReturnType<typeof findStampers>>,
): Promise<DeskActions['stamp']> {
  const open = boxes.filter(({ state }) => state === 'open');
  for (const row of open) {
    const verdict = stampAs(row, drafterId, member.staffId, stampers);
    if (!verdict.ok) continue;
    const absent = verdict.inPlaceOf;
    const names = absent ? await findStaff(unit, [absent]) : undefined;
    return {
      ...{ stepId: row.id, label: row.label, final: row.final },
      inPlaceOf: absent && (names?.get(absent)?.name ?? absent),
      returnTo: returnTargets(boxes, row).map(({ id, label }) => ({ id, label })),
    };
  }
  return undefined;
}

/**
 * A draft as a member of staff meets it.
 * @throws AppError `not-found`, also for those who have nothing to do with it.
 */
export async function getDesk(unit: Unit, member: StaffActor, id: string): Promise<Desk> {
  const approval = await getApproval(unit, id);
  const all = await listBoxes(unit, approval.id);
  const boxes = all.filter(({ round }) => round === approval.round);
  const stampers = await findStampers(unit, member.staffId);
  const drafterId = approval.drafter.id;
  const draft = { drafterStaffId: drafterId, departmentId: approval.department?.id ?? '' };
  if (!mayRead(draft, all, member, stampers)) throw notFound(what);
  const running = approval.state === 'running';
  const takeBack = drafterId === member.staffId ? canTakeBack(approval.state, boxes) : 'too-late';
  return {
    approval,
    facts: await findApprovalKind(approval.kind)?.describe(unit, approval.subject),
    actions: {
      stamp: running ? await findStampAct(unit, member, drafterId, boxes, stampers) : undefined,
      takeBack:
        takeBack === 'too-late' ? undefined : { reasonNeeded: takeBack === 'reason-needed' },
      read: all.some((row) => row.stampedFor === member.staffId && !row.readAt),
    },
  };
}
