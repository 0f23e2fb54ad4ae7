import { commonBands } from '../alike.ts';

/** An input, and the bands by which nearly the same ones are found. */
export interface Print {
  readonly inputId: string;
  readonly kind: string;
  readonly bands: readonly number[];
}

/** From so many nearly the same on they are shown as one. */
export const campaignLeast = 3;

/**
 * Puts inputs that say nearly the same as the first of a group into that group. As many steps as there
 * are bands, however many inputs came before; the same prints in the same order give the same groups.
 * @returns groups of at least `campaignLeast`, the largest first
 */
export function groupAlike(prints: readonly Print[]): (readonly string[])[] {
  const groups: string[][] = [];
  const leaders = new Map<string, number[]>();
  for (const { inputId, kind, bands } of prints) {
    const keys = bands.map((band, place) => `${kind} ${place} ${band}`);
    const common = new Map<number, number>();
    for (const key of keys) {
      for (const group of leaders.get(key) ?? []) common.set(group, (common.get(group) ?? 0) + 1);
    }
    const found = [...common].find(([, bandsInCommon]) => bandsInCommon >= commonBands);
    if (found) {
      groups[found[0]]?.push(inputId);
      continue;
    }
    for (const key of keys) leaders.set(key, [...(leaders.get(key) ?? []), groups.length]);
    groups.push([inputId]);
  }
  return groups
    .filter(({ length }) => length >= campaignLeast)
    .toSorted((one, other) => other.length - one.length);
}
