import type { ApprovalKind } from './kind.ts';

let registered: ReadonlyMap<string, ApprovalKind> = new Map();

/**
 * Tells the engine what every module may put before somebody. The app calls it once, before anything
 * runs; calling it again replaces the list.
 * @throws Error when two modules use one name.
 */
export function registerApprovalKinds(kinds: readonly ApprovalKind[]): void {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  if (byName.size < kinds.length) throw new Error('two approval kinds have one name');
  registered = byName;
}

/** Undefined when the module that brought it is no longer installed. */
export function findApprovalKind(kind: string): ApprovalKind | undefined {
  return registered.get(kind);
}

export function listApprovalKinds(): readonly ApprovalKind[] {
  return [...registered.values()];
}
