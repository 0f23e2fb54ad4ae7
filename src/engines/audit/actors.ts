import type { Unit } from '#platform/database/database.ts';

/** Names for the ids of one kind of actor, for people who read the log; the log itself holds ids only. */
export type ActorNames = (
  unit: Unit,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

const resolvers = new Map<string, ActorNames>();

/** Tells the log how to name actors of a kind; the engine that keeps them calls this once. */
export function registerActorNames(kind: 'staff' | 'citizen', names: ActorNames): void {
  resolvers.set(kind, names);
}

export async function nameActors(
  unit: Unit,
  actors: readonly { kind: string; id: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, resolve] of resolvers) {
    const ids = new Set(actors.flatMap((a) => (a.kind === kind && a.id ? [a.id] : [])));
    if (ids.size === 0) continue;
    for (const [id, name] of await resolve(unit, [...ids])) names.set(id, name);
  }
  return names;
}
