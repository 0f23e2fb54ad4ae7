import type { Place } from '../clustering.ts';
import { type ArrangedGroup, minorityShare } from './arrangement.ts';
import type { Workbench, WorkingGroup } from './workbench.ts';

const mostCentral = 12;

/** Texts of each group; those of a part are those of its theme as well. */
function membersOf({ groups }: Workbench, places: readonly Place[]): Map<string, Place[]> {
  const members = new Map<string, Place[]>([...groups.keys()].map((id) => [id, []]));
  for (const place of places) {
    members.get(place.group)?.push(place);
    const parent = groups.get(place.group)?.parent;
    if (parent !== undefined) members.get(parent)?.push(place);
  }
  return members;
}

/** The central texts that are still there, then those that are nearest to the centre. */
function centralOf({ central }: WorkingGroup, members: readonly Place[]): readonly string[] {
  const there = new Set(members.map(({ id }) => id));
  const kept = central.filter((id) => there.has(id)).slice(0, mostCentral);
  if (kept.length > 0) return kept;
  const near = [...members].sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  return near.slice(0, mostCentral).map(({ id }) => id);
}

function present(group: WorkingGroup, members: readonly Place[], total: number): ArrangedGroup {
  const { id, parent, terms, name, namedBy, description, describedBy, model, evidence } = group;
  const rare = members.filter(({ reason }) => reason === 'minority').length;
  return {
    ...{ id, level: parent === undefined ? 1 : 2, size: members.length, terms, name, namedBy },
    ...{ evidence, central: centralOf(group, members) },
    ...(parent !== undefined && { parent }),
    ...(description !== undefined && { description }),
    ...(describedBy && { describedBy }),
    ...(model && (namedBy === 'model' || describedBy === 'model') && { model }),
    ...(group.stability !== undefined && { stability: group.stability }),
    minority: members.length < total * minorityShare || rare * 2 > members.length,
  };
}

/** Largest first; where two are alike, the one that the machine found first. */
function bySize(groups: readonly ArrangedGroup[]): ArrangedGroup[] {
  return [...groups].sort((a, b) => b.size - a.size);
}

/** Groups as pages list them: themes by size, each followed by its parts. Empty ones are gone. */
export function presentGroups(bench: Workbench, places: readonly Place[]): ArrangedGroup[] {
  const members = membersOf(bench, places);
  const all = [...bench.groups.values()]
    .map((group) => present(group, members.get(group.id) ?? [], places.length))
    .filter(({ size }) => size > 0);
  return bySize(all.filter(({ level }) => level === 1)).flatMap((theme) => [
    theme,
    ...bySize(all.filter(({ parent }) => parent === theme.id)),
  ]);
}
