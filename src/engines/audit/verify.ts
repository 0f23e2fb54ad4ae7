import type { Database } from '#platform/database/database.ts';
import { type Anchor, type AuditFault, beginChain, checkEntry, endChain } from './chain.ts';
import { findHead, readChain, readEnds } from './queries.ts';

export interface Verification {
  readonly town: string;
  /** Number of entries checked. */
  readonly checked: number;
  /** Where the chain ends. Noted outside the database, it is an anchor for the next verification. */
  readonly head: Anchor | undefined;
  readonly faults: readonly AuditFault[];
}

const pageSize = 1000;

/**
 * Reads the whole log of a town in pages and names every changed, missing, moved or inserted entry.
 * Runs beside writers: what is appended meanwhile is left to the next time.
 * @param anchors places noted outside the database. Who can write to the database as its owner can
 *   rewrite the chain together with its head, but not what was noted elsewhere.
 */
export async function verifyAudit(
  database: Database,
  town: string,
  anchors: readonly Anchor[] = [],
): Promise<Verification> {
  const head = await database.inTown(town, findHead);
  const check = beginChain(head ? [...anchors, head] : anchors);
  const last = head?.seq ?? Number.MAX_SAFE_INTEGER;
  for (;;) {
    const after = check.before?.seq ?? 0;
    const page = await database.inTown(town, (unit) =>
      readChain(unit, { after, last, limit: pageSize }),
    );
    for (const entry of page) checkEntry(check, entry);
    if (page.length < pageSize) break;
  }
  endChain(check);
  const ends = await database.inTown(town, readEnds);
  if (ends.last > ends.head) {
    const fault = ends.head > 0 ? `comes after the end at ${ends.head}` : 'has no end noted';
    check.faults.push({ seq: ends.last, kind: 'inserted', fault });
  }
  return { town, checked: check.checked, head, faults: check.faults };
}
