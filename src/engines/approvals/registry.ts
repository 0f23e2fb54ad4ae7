import { slot } from '#platform/slot.ts';
import type { ApprovalKind } from './kind.ts';

const registered = slot<ReadonlyMap<string, ApprovalKind>>(new Map());

/**
 * Tells the engine what every module may put before somebody. The app calls it once, before anything
 * runs; calling it again replaces the list.
 * @throws Error when two modules use one name.
 */
export function registerApprovalKinds(kinds: readonly ApprovalKind[]): void {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  if (byName.size < kinds.length) throw new Error('two approval kinds have one name');
  registered.fill(byName);
}

/** Undefined when the module that brought it is no longer installed. */
export function findApprovalKind(kind: string): ApprovalKind | undefined {
  return registered.value.get(kind);
}

export function listApprovalKinds(): readonly ApprovalKind[] {
  return [...registered.value.values()];
}
