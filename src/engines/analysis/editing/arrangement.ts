import type { Clustering, Place } from '../clustering.ts';

/** Whose words a name or description is. */
export type Wording = 'machine' | 'person' | 'model';

/** A theme or a part of one, after what people changed. */
export interface ArrangedGroup {
  readonly id: string;
  readonly parent?: string;
  readonly level: 1 | 2;
  /** Voices in it and in its parts. */
  readonly size: number;
  readonly terms: readonly string[];
  readonly name: string;
  readonly namedBy: Wording;
  readonly description?: string;
  readonly describedBy?: Wording;
  /** Name of the model whose words stand here, and the texts that it named as evidence. */
  readonly model?: string;
  readonly evidence: readonly string[];
  /** Ids of its most central texts that are still in it. */
  readonly central: readonly string[];
  /** 0 to 1; undefined where people made or joined the group: then nothing was repeated. */
  readonly stability?: number;
  /** Few said it; it is shown all the same. */
  readonly minority: boolean;
}

/** The machine's result with the edits of people laid over it. */
export interface Arrangement {
  /** Themes by size, each followed by its parts by size. Every voice is in exactly one lowest group. */
  readonly groups: readonly ArrangedGroup[];
  /** In the order of the result. */
  readonly places: readonly Place[];
  /** Texts that a person put where they are. */
  readonly moved: ReadonlySet<string>;
  readonly alike: Clustering['alike'];
  /** Edits that found nothing to change any more, by number. */
  readonly skipped: ReadonlyMap<number, SkipReason>;
}

export type SkipReason =
  | 'group-gone'
  | 'texts-gone'
  | 'into-itself'
  | 'nothing-left'
  | 'not-a-part'
  | 'same-place'
  | 'words-of-a-person';

/** Below this share of all voices a theme is marked as that of few. */
export const minorityShare = 0.03;

export function themesOf({ groups }: Pick<Arrangement, 'groups'>): ArrangedGroup[] {
  return groups.filter(({ level }) => level === 1);
}

export function partsOf({ groups }: Pick<Arrangement, 'groups'>, id: string): ArrangedGroup[] {
  return groups.filter(({ parent }) => parent === id);
}

/** The group and its parts. */
export function familyOf(
  { groups }: { readonly groups: readonly { id: string; parent?: string }[] },
  id: string,
): ReadonlySet<string> {
  return new Set(groups.filter((one) => one.id === id || one.parent === id).map((one) => one.id));
}

/** Where each text of a group and of its parts stands, in the order of the result. */
export function placesIn(arrangement: Arrangement, id: string): Place[] {
  const family = familyOf(arrangement, id);
  return arrangement.places.filter(({ group }) => family.has(group));
}
