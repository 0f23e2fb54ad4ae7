import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './refusals.ts';

export const budgetPermissions = [
  { name: 'finance.budget', label: permissionTexts.budget, defaultRoles: ['finance', 'admin'] },
  {
    name: 'finance.budgetRequest',
    label: permissionTexts.request,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'finance', 'admin'],
  },
  { name: 'finance.budgetDecide', label: permissionTexts.decide, defaultRoles: ['mayor'] },
] as const satisfies readonly Permission[];

export type BudgetPermission = (typeof budgetPermissions)[number]['name'];

/** @throws AppError forbidden */
export function authoriseBudget(actor: Actor, permission: BudgetPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

export const seesAll = (actor: Actor): boolean =>
  can(actor, 'finance.budget') || can(actor, 'finance.budgetDecide');

/** Departments whose requests somebody sees; undefined for all. */
export function visibleDepartments(actor: Actor): readonly string[] | undefined {
  if (seesAll(actor)) return undefined;
  return actor.kind === 'staff' ? actor.departmentIds : [];
}

/** Writes requests of the department: its own people, and the finance officer for everybody. */
export function mayRequest(actor: Actor, departmentId: string): boolean {
  if (can(actor, 'finance.budget')) return true;
  const own = actor.kind === 'staff' && actor.departmentIds.includes(departmentId);
  return own && can(actor, 'finance.budgetRequest');
}

/** 復活要求: who reviewed does not ask once more for the department. */
export function mayAppeal(actor: Actor, departmentId: string): boolean {
  const own = actor.kind === 'staff' && actor.departmentIds.includes(departmentId);
  return actor.kind === 'system' || (own && can(actor, 'finance.budgetRequest'));
}

/** @throws AppError forbidden */
export function authoriseAppeal(actor: Actor, departmentId: string): void {
  if (!mayAppeal(actor, departmentId)) throw new AppError('forbidden', refusals.otherDepartment);
}

/** @throws AppError forbidden */
export function authoriseRequest(actor: Actor, departmentId: string): void {
  if (!mayRequest(actor, departmentId)) throw new AppError('forbidden', refusals.otherDepartment);
}
