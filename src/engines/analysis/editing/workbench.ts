import type { Clustering, Place } from '../clustering.ts';
import type { Wording } from './arrangement.ts';

/** A group while edits are laid over it. */
export interface WorkingGroup {
  readonly id: string;
  parent: string | undefined;
  terms: readonly string[];
  name: string;
  namedBy: Wording;
  description: string | undefined;
  describedBy: Wording | undefined;
  model: string | undefined;
  evidence: readonly string[];
  central: readonly string[];
  stability: number | undefined;
}

/** What the edits change, one after the other; made anew each time, so nothing outside ever changes. */
export interface Workbench {
  readonly groups: Map<string, WorkingGroup>;
  readonly places: ReadonlyMap<string, Place>;
  /** Group of each text. */
  readonly groupOf: Map<string, string>;
  readonly moved: Set<string>;
}

export function openWorkbench({ groups, places }: Clustering): Workbench {
  return {
    groups: new Map(
      groups.map(({ id, parent, terms, name, central, stability }) => [
        id,
        {
          ...{ id, parent, terms, name, namedBy: 'machine', central, stability },
          ...{ description: undefined, describedBy: undefined, model: undefined, evidence: [] },
        },
      ]),
    ),
    places: new Map(places.map((place) => [place.id, place])),
    groupOf: new Map(places.map(({ id, group }) => [id, group])),
    moved: new Set(),
  };
}

export function partsOn({ groups }: Workbench, id: string): WorkingGroup[] {
  return [...groups.values()].filter(({ parent }) => parent === id);
}

/** Texts of a group and of its parts, in the order of the result. */
export function textsOn(bench: Workbench, id: string): string[] {
  const family = new Set([id, ...partsOn(bench, id).map((part) => part.id)]);
  return [...bench.groupOf].filter(([, group]) => family.has(group)).map(([text]) => text);
}

/** One of each in turn, without doubles. */
export function inTurn(
  first: readonly string[],
  second: readonly string[],
  most: number,
): readonly string[] {
  const longest = Math.max(first.length, second.length);
  const turns = Array.from({ length: longest }, (_, place) => [first[place], second[place]]);
  const known = turns.flat().filter((one) => one !== undefined);
  return [...new Set(known)].slice(0, most);
}
