import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments, listStaffWith } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { authorise } from '../policy.ts';
import { findCriterion } from './criteria.ts';
import type { Assignment, ResultInput, StatementInput } from './inputs.ts';
import { getFault } from './queries.ts';
import { accessibilityTopic } from './record.ts';
import { faults, results, statements } from './schema.ts';
import { words } from './text.ts';

async function checkOwner(unit: Unit, { departmentId, staffId }: Assignment): Promise<void> {
  if (!(await findDepartments(unit, [departmentId])).has(departmentId)) {
    throw new InputError({ departmentId: words.errors.department });
  }
  if (staffId === '') return;
  const members = await listStaffWith(unit, { departmentId });
  if (!members.some(({ id }) => id === staffId)) {
    throw new InputError({ staffId: words.errors.person });
  }
}

/** Says who mends an open fault, and by which day. @throws AppError `not-found`; InputError */
export async function assignFault(
  unit: Unit,
  actor: Actor,
  id: string,
  input: Assignment,
): Promise<void> {
  authorise(actor, 'content.accessibility');
  await getFault(unit, id);
  await checkOwner(unit, input);
  const { db, town } = unit;
  const { departmentId, dueOn } = input;
  await db
    .update(faults)
    .set({ departmentId, staffId: input.staffId || null, dueOn })
    .where(and(eq(faults.town, town), eq(faults.id, id), isNull(faults.mendedAt)));
  unit.drop(accessibilityTopic);
  await recordAudit(unit, actor, {
    action: 'content.fault-assigned',
    subject: { type: 'content-fault', id },
    details: { departmentId, dueOn },
  });
}

/** The town's accessibility policy and how it was tested. */
export async function saveStatement(
  unit: Unit,
  actor: Actor,
  statement: StatementInput,
): Promise<void> {
  authorise(actor, 'content.accessibility');
  const { db, town, now } = unit;
  await db
    .insert(statements)
    .values({ town, statement, changedAt: now })
    .onConflictDoUpdate({ target: [statements.town], set: { statement, changedAt: now } });
  unit.drop(accessibilityTopic);
  await recordAudit(unit, actor, {
    action: 'content.accessibility-stated',
    subject: { type: 'town', id: town },
  });
}

/** What a person found for a criterion. @throws AppError `not-found` for one that is not in the standard. */
export async function saveResult(
  unit: Unit,
  actor: Actor,
  criterion: string,
  input: ResultInput,
): Promise<void> {
  authorise(actor, 'content.accessibility');
  if (!findCriterion(criterion)) throw notFound(words.criterion);
  const { db, town, now } = unit;
  const staffId = actor.kind === 'staff' ? actor.staffId : null;
  const found = { ...input, staffId, changedAt: now };
  await db
    .insert(results)
    .values({ town, criterion, ...found })
    .onConflictDoUpdate({ target: [results.town, results.criterion], set: found });
  unit.drop(accessibilityTopic);
  await recordAudit(unit, actor, {
    action: 'content.criterion-judged',
    subject: { type: 'criterion', id: criterion },
    details: { verdict: input.verdict },
  });
}
