import type { Unit } from '#platform/database/database.ts';
import { slot } from '#platform/slot.ts';

/** Names for the ids of one kind of actor, for people who read the log; the log itself holds ids only. */
export type ActorNames = (
  unit: Unit,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** By the kind of actor. */
export type ActorNamesByKind = Readonly<Partial<Record<'staff' | 'citizen', ActorNames>>>;

const resolvers = slot<ActorNamesByKind>({});

/** Tells the log how to name actors; called once at start with the `actorNames` slots of all manifests. */
export function registerActorNames(names: ActorNamesByKind): void {
  resolvers.fill(names);
}

export async function nameActors(
  unit: Unit,
  actors: readonly { kind: string; id: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, resolve] of Object.entries(resolvers.value)) {
    const ids = new Set(actors.flatMap((a) => (a.kind === kind && a.id ? [a.id] : [])));
    if (ids.size === 0) continue;
    for (const [id, name] of await resolve(unit, [...ids])) names.set(id, name);
  }
  return names;
}
