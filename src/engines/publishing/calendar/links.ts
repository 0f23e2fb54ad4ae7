import type { ItemRef } from '../item.ts';

/** The file that puts one occasion into a reader's calendar; for its own page. */
export function occasionHref({ owner, id }: ItemRef): string {
  return `/calendar/${owner}/${encodeURIComponent(id)}.ics`;
}
