import { createHash } from 'node:crypto';
import type { AuditDetails } from './contract.ts';

/** One entry as it is hashed, from the database or from an export. */
export interface ChainedEntry {
  readonly town: string;
  readonly seq: number;
  readonly id: string;
  /** As PostgreSQL or ISO 8601 writes it; hashed in UTC with microseconds. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly readPersonalData: boolean;
  readonly details: AuditDetails;
  readonly requestId: string | null;
  readonly previousHash: string;
}

/** What the first entry of a town follows. */
export const genesis = '0'.repeat(64);

const timeForm = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * The moment in UTC with six decimals, however it was written: two spellings of one moment hash alike,
 * and a change of a microsecond shows.
 * @throws RangeError for text that is no moment.
 */
export function canonicalTime(text: string): string {
  const [, day, time, fraction = '', zone = ''] = timeForm.exec(text) ?? [];
  if (!day || !time) throw new RangeError(`not a moment: ${text}`);
  const offset = zone.length === 3 ? `${zone}:00` : zone;
  const seconds = new Date(`${day}T${time}${offset}`).toISOString().slice(0, 19);
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
}

/**
 * SHA-256 over the entry as a JSON list in fixed order, details with sorted keys. The place in the
 * chain is in `previousHash`; `seq` is hashed too, so that renumbering shows.
 */
export function hashEntry(entry: ChainedEntry): string {
  const details = Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = [
    entry.town,
    entry.seq,
    entry.id,
    canonicalTime(entry.at),
    entry.actorKind,
    entry.actorId,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    entry.readPersonalData,
    details,
    entry.requestId,
    entry.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
