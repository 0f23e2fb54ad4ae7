import { LRUCache } from 'lru-cache';
import type { IsoDate } from '#japan/dates.ts';
import { type Proof, proveForm } from '../prover/prove.ts';
import type { Workbench } from './queries.ts';

/** The same form on the same day has the same proof, and every page of the builder shows it. */
const proofs = new LRUCache<string, Proof>({ max: 50 });

export function proofOf({ definition, revision }: Workbench, today: IsoDate): Proof {
  const key = `${revision} ${today}`;
  const known = proofs.get(key);
  if (known) return known;
  const proof = proveForm(definition, today);
  proofs.set(key, proof);
  return proof;
}
