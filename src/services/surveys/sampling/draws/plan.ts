import type { Stratum, StratumCount } from '../../model.ts';
import { type Trait, traits } from '../../results/model.ts';
import { allocate } from './allocation.ts';
import { layerKey, layerOf } from './draw.ts';
import type { Layer } from './model.ts';

/** How a sample is layered and shared out. */
export interface Design {
  readonly size: number;
  readonly by: readonly Trait[];
  readonly minimum: number;
}

/** Values of each trait in the order in which layers are listed. */
export type Order = Readonly<Record<Trait, readonly string[]>>;

/** Places of its values in the order; what is not known comes last. */
const places = (order: Order, stratum: Stratum): number[] =>
  traits.map((trait) => {
    const place = order[trait].indexOf(stratum[trait] ?? '');
    return place === -1 ? Number.MAX_SAFE_INTEGER : place;
  });

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((place, index) => place !== other[index]);
  return differing === -1 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

/**
 * Shares a sample out to the layers in which people live.
 * @returns undefined when there are fewer people than the sample, or its minimums are more than it.
 */
export function planDraw(
  strata: readonly StratumCount[],
  { size, by, minimum }: Design,
  order: Order,
): Layer[] | undefined {
  const layers = new Map<string, { stratum: Stratum; people: number }>();
  for (const { count, ...stratum } of strata) {
    const layer = layerOf(stratum, by);
    const key = layerKey(layer);
    layers.set(key, { stratum: layer, people: (layers.get(key)?.people ?? 0) + count });
  }
  const listed = [...layers.values()].sort((one, other) =>
    compare(places(order, one.stratum), places(order, other.stratum)),
  );
  const drawn = allocate(
    listed.map(({ people }) => people),
    size,
    minimum,
  );
  return (
    drawn &&
    listed.map(({ stratum, people }, place) => ({
      ...{ ...stratum, people, drawn: drawn[place] ?? 0 },
    }))
  );
}

/** How many are drawn of each layer, by its key. */
export const wantedOf = (layers: readonly Layer[]): ReadonlyMap<string, number> =>
  new Map(layers.map((layer) => [layerKey(layer), layer.drawn]));

/** Of a code or a letter: only layers of which five were drawn; smaller ones would name their people. */
export const smallestLayer = 5;

/** What codes and letters may know of their people. */
export function shownStratum(
  stratum: Stratum,
  layers: readonly Layer[],
  by: readonly Trait[],
): Stratum {
  const own = layerOf(stratum, by);
  const layer = layers.find((one) => layerKey(one) === layerKey(own));
  return layer && layer.drawn >= smallestLayer ? own : {};
}
