import { type CaseRecord, findVisibleCase } from '#engines/cases/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { requestType } from './model.ts';
import { names, permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'disclosure.read',
    label: permissionTexts.read,
    defaultRoles: ['clerk', 'chief', 'planner', 'finance', 'admin', 'mayor'],
  },
  { name: 'disclosure.work', label: permissionTexts.work, defaultRoles: ['clerk', 'chief'] },
  { name: 'disclosure.decide', label: permissionTexts.decide, defaultRoles: ['clerk', 'chief'] },
  {
    name: 'disclosure.settings',
    label: permissionTexts.settings,
    defaultRoles: ['chief', 'admin'],
  },
] as const satisfies readonly Permission[];

export type DisclosurePermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: DisclosurePermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/**
 * The case that somebody wants to work on.
 * @throws AppError `forbidden` without the permission; `not-found` for cases that are not theirs to
 * see, and for those of other services.
 */
export async function caseFor(
  unit: Unit,
  actor: Actor,
  caseId: string,
  permission: DisclosurePermission = 'disclosure.work',
): Promise<CaseRecord> {
  assertMay(actor, permission);
  const record = await findVisibleCase(unit, actor, caseId);
  if (!record || record.type !== requestType) throw notFound(names.request);
  return record;
}

/** States in which documents, marks and third parties may still change. */
const inPreparation: readonly string[] = [
  'received',
  'searching',
  'correcting',
  'third-party',
  'redacting',
];

/** As `caseFor`, for work before the decision. @throws AppError `rule-violation` after it */
export async function caseInPreparation(
  unit: Unit,
  actor: Actor,
  caseId: string,
  permission: DisclosurePermission = 'disclosure.work',
): Promise<CaseRecord> {
  const record = await caseFor(unit, actor, caseId, permission);
  if (!inPreparation.includes(record.state)) {
    throw new AppError('rule-violation', refusals.tooLate);
  }
  return record;
}

export function isInPreparation(state: string): boolean {
  return inPreparation.includes(state);
}

/** How rows name who acted; people by their name at the time, as a paper file would. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}
