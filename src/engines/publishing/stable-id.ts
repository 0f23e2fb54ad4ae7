import { createHash } from 'node:crypto';
import type { ItemRef } from './item.ts';

/** Our own namespace for names of items (RFC 9562, 6.6). */
const namespace = Buffer.from('1f0c8a527b2e4c0e9d3b6a41d5e87f20', 'hex');

/**
 * The name of an item in feeds and calendars: a UUID made of town, owner and id (version 5, RFC 9562,
 * 5.5). It stays the same whatever becomes of the item's title, address or the town's host.
 */
export function stableId(town: string, { owner, id }: ItemRef): string {
  const hash = createHash('sha1').update(namespace).update(`${town}/${owner}/${id}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
