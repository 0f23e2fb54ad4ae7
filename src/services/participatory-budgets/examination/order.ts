import { createHash } from 'node:crypto';

/** What decides the place of a proposal; anybody can work it out anew. */
export function lotOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}:${id}`).digest('hex');
}

/**
 * Draws the order on the ballot by lot (くじ): by SHA-256 of `seed:id`, the lowest first. The seed is made
 * when it is drawn and published, so that everybody can check the order and nobody could choose it.
 */
export function drawOrder(seed: string, ids: readonly string[]): readonly string[] {
  const drawn = [...new Set(ids)].map((id) => ({ id, lot: lotOf(seed, id) }));
  return drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ id }) => id);
}
