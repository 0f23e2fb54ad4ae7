/**
 * Who acts. Commands take an actor and check its permissions; the audit log names it.
 * A visitor is anybody without a session, the system is a job or the command line.
 */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'citizen'; readonly userId: string; readonly name: string }
  | StaffActor
  | { readonly kind: 'system'; readonly name: string };

export interface StaffActor {
  readonly kind: 'staff';
  readonly userId: string;
  readonly staffId: string;
  readonly name: string;
  /** Departments of the posts held today, delegations included. */
  readonly departmentIds: readonly string[];
  readonly permissions: ReadonlySet<string>;
}

export function can(actor: Actor, permission: string): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'staff' && actor.permissions.has(permission);
}
