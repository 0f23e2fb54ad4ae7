import { addDays } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Department, listDepartments } from '../departments/queries.ts';
import { type OwnedThing, ownershipProviders } from '../ownership.ts';
import { listChanges, postsOn, type Transfer } from './queries.ts';
import {
  departmentsAfter,
  type FindingReason,
  type HeldPost,
  type Situation,
  type TransferChange,
  whyOrphaned,
} from './rules.ts';

export interface Finding {
  readonly module: string;
  readonly thing: OwnedThing;
  readonly reason: FindingReason;
}

export interface TransferReport {
  readonly findings: readonly Finding[];
  /** Departments in which somebody is now and nobody afterwards. */
  readonly emptied: readonly Department[];
}

/** Who keeps none of the departments they were in, and does not leave. */
function movingAway(
  before: readonly HeldPost[],
  after: ReadonlyMap<string, ReadonlySet<string>>,
  changes: readonly TransferChange[],
): ReadonlySet<string> {
  const moved = new Set(changes.filter(({ kind }) => kind === 'move').map((c) => c.staffId));
  for (const { staffId, departmentId } of before) {
    if (after.get(departmentId)?.has(staffId)) moved.delete(staffId);
  }
  return moved;
}

async function situationOf(unit: Unit, transfer: Transfer) {
  const eve = addDays(transfer.effectiveOn, -1);
  const changes = await listChanges(unit, transfer.id);
  const before = await postsOn(unit, eve);
  const after = departmentsAfter(before, changes);
  const departments = await listDepartments(unit, eve);
  const remaining = new Set((await listDepartments(unit, transfer.effectiveOn)).map((d) => d.id));
  const manned = new Set(before.map(({ departmentId }) => departmentId));
  const closed = departments.filter(({ id }) => !remaining.has(id));
  const emptied = departments.filter(
    ({ id }) => remaining.has(id) && manned.has(id) && !after.has(id),
  );
  const situation: Situation = {
    leaving: new Set(changes.filter(({ kind }) => kind === 'leave').map((c) => c.staffId)),
    moving: movingAway(before, after, changes),
    closed: new Set(closed.map(({ id }) => id)),
    empty: new Set(emptied.map(({ id }) => id)),
  };
  return { situation, emptied };
}

/** What would be left without an owner if the transfer took effect, asked of every module. */
export async function reportTransfer(unit: Unit, transfer: Transfer): Promise<TransferReport> {
  const { situation, emptied } = await situationOf(unit, transfer);
  const owners = {
    staffIds: [...situation.leaving, ...situation.moving],
    departmentIds: [...situation.closed, ...situation.empty],
  };
  const findings: Finding[] = [];
  if (owners.staffIds.length + owners.departmentIds.length === 0) return { findings, emptied };
  for (const { module, list } of ownershipProviders()) {
    for (const thing of await list(unit, owners)) {
      const reason = whyOrphaned(thing, situation);
      if (reason) findings.push({ module, thing, reason });
    }
  }
  return { findings, emptied };
}
