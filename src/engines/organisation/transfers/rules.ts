import type { Reason, Verdict } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { OwnedThing } from '../ownership.ts';
import { errors } from './text.ts';

export const kinds = ['move', 'add', 'release', 'leave'] as const;
export type TransferKind = (typeof kinds)[number];
export type TransferStatus = 'draft' | 'scheduled' | 'applied';

export interface TransferChange {
  readonly staffId: string;
  readonly kind: TransferKind;
  /** Empty only for those who leave. */
  readonly departmentId: string | null;
}

interface TransferState {
  readonly status: TransferStatus;
  readonly effectiveOn: string;
}

const refuse = (code: string, text: Text): Verdict => ({
  ok: false,
  reason: { code, text } satisfies Reason,
});

/** Rows change in a draft only: what is scheduled was reviewed as it stands. */
export function mayEdit({ status }: TransferState): Verdict {
  return status === 'draft' ? { ok: true } : refuse('not-draft', errors.notDraft);
}

/** A day after today, so that there is time to take it back. */
export function maySchedule(transfer: TransferState, rows: number, today: string): Verdict {
  if (transfer.status !== 'draft') return refuse('not-draft', errors.notDraft);
  if (rows === 0) return refuse('empty', errors.empty);
  if (transfer.effectiveOn <= today) return refuse('not-future', errors.notFuture);
  return { ok: true };
}

/** Until the day before. */
export function mayWithdraw(transfer: TransferState, today: string): Verdict {
  if (transfer.status === 'scheduled' && today < transfer.effectiveOn) return { ok: true };
  return refuse('too-late', errors.tooLate);
}

export interface HeldPost {
  readonly staffId: string;
  readonly departmentId: string;
  readonly concurrent: boolean;
}

/** Whether a change ends this post: a move its main post, a release the concurrent one named, leaving all. */
export function ends(change: TransferChange, post: HeldPost): boolean {
  if (change.staffId !== post.staffId) return false;
  if (change.kind === 'leave') return true;
  if (change.kind === 'move') return !post.concurrent;
  return change.kind === 'release' && post.concurrent && post.departmentId === change.departmentId;
}

/** Who is in each department once the changes have taken effect. */
export function departmentsAfter(
  posts: readonly HeldPost[],
  changes: readonly TransferChange[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const after = new Map<string, Set<string>>();
  const put = (departmentId: string, staffId: string): void => {
    const people = after.get(departmentId) ?? new Set();
    after.set(departmentId, people.add(staffId));
  };
  for (const post of posts) {
    if (!changes.some((change) => ends(change, post))) put(post.departmentId, post.staffId);
  }
  for (const { kind, departmentId, staffId } of changes) {
    if (departmentId && (kind === 'move' || kind === 'add')) put(departmentId, staffId);
  }
  return after;
}

export type FindingReason =
  | 'owner-leaves'
  | 'owner-moves'
  | 'department-closed'
  | 'department-empty';

export interface Situation {
  /** Who leaves the town. */
  readonly leaving: ReadonlySet<string>;
  /** Who is in none of the departments they were in before. */
  readonly moving: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
}

/** Why a thing would be left without an owner; undefined when it is not. */
export function whyOrphaned(thing: OwnedThing, situation: Situation): FindingReason | undefined {
  const { ownerStaffId, ownerDepartmentId } = thing;
  if (ownerStaffId && situation.leaving.has(ownerStaffId)) return 'owner-leaves';
  if (ownerStaffId && situation.moving.has(ownerStaffId)) return 'owner-moves';
  if (ownerDepartmentId && situation.closed.has(ownerDepartmentId)) return 'department-closed';
  if (ownerDepartmentId && situation.empty.has(ownerDepartmentId)) return 'department-empty';
  return undefined;
}
