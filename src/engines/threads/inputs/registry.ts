import { slot } from '#platform/slot.ts';
import type { InputKind } from '../input.ts';

const registered = slot<ReadonlyMap<string, InputKind>>(new Map());

/**
 * Tells the engine what sorts of voices there are; the app calls it once at start. A kind registered
 * again replaces itself.
 */
export function registerInputKinds(kinds: readonly InputKind[]): void {
  registered.fill(
    new Map([...registered.value, ...kinds.map((kind) => [kind.kind, kind] as const)]),
  );
}

/** Undefined when the module that brought it is no longer installed. */
export function findInputKind(kind: string): InputKind | undefined {
  return registered.value.get(kind);
}

/** @throws Error when no module registered it: a mistake of ours, not of a person. */
export function getInputKind(kind: string): InputKind {
  const found = registered.value.get(kind);
  if (!found) throw new Error(`no kind of input ${kind} is registered`);
  return found;
}

export function listInputKinds(): readonly InputKind[] {
  return [...registered.value.values()];
}
