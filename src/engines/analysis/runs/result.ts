import { createHash } from 'node:crypto';
import type { Clustering } from '../clustering.ts';
import type { AnalysedText } from '../source.ts';

/** SHA-256 over everything that a run found, hex. The order of fields is written out, not left to chance. */
export function digestOf({ groups, places, alike }: Clustering): string {
  const hash = createHash('sha256');
  const add = (...values: unknown[]): void => void hash.update(`${JSON.stringify(values)}\n`);
  for (const group of groups) {
    const { id, parent = '', level, size, terms, name, central, stability } = group;
    add('group', id, parent, level, size, terms, name, central, stability);
  }
  for (const { id, group, reason, similarity, x, y } of places) {
    add('place', id, group, reason, similarity, x, y);
  }
  for (const { ids, kind, campaign } of alike) {
    add('alike', ids, kind, campaign?.from ?? '', campaign?.to ?? '');
  }
  return hash.digest('hex');
}

/**
 * A result in which a voice is missing, or stands twice or nowhere, is a fault of the method and never
 * stored: people would take what is missing for what nobody said.
 * @throws Error
 */
export function assertWhole({ groups, places }: Clustering, texts: readonly AnalysedText[]): void {
  const known = new Set(groups.map(({ id }) => id));
  const placed = new Set(places.map(({ id }) => id));
  const everyone = texts.every(({ id }) => placed.has(id));
  const once = places.length === texts.length && placed.size === places.length;
  if (!everyone || !once) throw new Error('a voice has no place or more than one');
  if (!places.every(({ group }) => known.has(group))) throw new Error('a place has no group');
}
