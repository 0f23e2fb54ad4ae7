import { createHash, randomBytes } from 'node:crypto';
import type { Stratum } from '../../model.ts';
import { type Trait, traits } from '../../results/model.ts';

/** Version of the method as manifests name it; changes when the same seed would draw other people. */
export const drawMethod = 'sha256(seed:row) 1';

export interface DrawableRow {
  /** Number of the row in the list; the heading is row 1. */
  readonly row: number;
  readonly stratum: Stratum;
}

/** The parts of a stratum by which the sample is layered. */
export function layerOf(stratum: Stratum, by: readonly Trait[]): Stratum {
  return Object.fromEntries(
    traits.filter((trait) => by.includes(trait)).map((trait) => [trait, stratum[trait]]),
  );
}

export function layerKey(stratum: Stratum): string {
  return traits.map((trait) => stratum[trait] ?? '').join('/');
}

/** 128 random bits, as they stand in the manifest. */
export const newSeed = (): string => randomBytes(16).toString('hex');

const lot = (seed: string, row: number): string =>
  createHash('sha256').update(`${seed}:${row}`).digest('hex');

/**
 * Draws of each stratum the rows with the smallest SHA-256 of `seed:row`, so that whoever has the list
 * can draw the same people once more, with any program.
 * @param wanted how many of each stratum, by `layerKey`.
 * @returns the rows, ascending.
 */
export function drawRows(
  rows: Iterable<DrawableRow>,
  { seed, by }: { readonly seed: string; readonly by: readonly Trait[] },
  wanted: ReadonlyMap<string, number>,
): number[] {
  const pots = new Map<string, { row: number; lot: string }[]>();
  for (const { row, stratum } of rows) {
    const key = layerKey(layerOf(stratum, by));
    const pot = pots.get(key) ?? [];
    pots.set(key, pot);
    pot.push({ row, lot: lot(seed, row) });
  }
  const drawn = [...pots].flatMap(([key, pot]) => {
    pot.sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : a.row - b.row));
    return pot.slice(0, wanted.get(key) ?? 0).map(({ row }) => row);
  });
  return drawn.sort((a, b) => a - b);
}

/** By which two draws are compared: SHA-256 of the rows, ascending, a line each. */
export function rowsDigest(rows: readonly number[]): string {
  return createHash('sha256').update(rows.join('\n')).digest('hex');
}
