import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { insertInto, statement } from '#platform/database/statement.ts';
import { newId } from '#platform/ids.ts';
import type { AuditEntry } from './contract.ts';
import { genesis, hashEntry } from './rules.ts';

function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'visitor':
      return null;
    case 'citizen':
      return actor.userId;
    case 'staff':
      return actor.staffId;
    case 'system':
      return actor.name;
  }
}

const lockHead = statement('SELECT seq, hash FROM audit_heads WHERE town = $1 FOR UPDATE');
const beginChain = insertInto(
  'audit_heads',
  { town: 'text', seq: 'bigint', hash: 'text' },
  'ON CONFLICT DO NOTHING',
);
const moveHead = statement('UPDATE audit_heads SET seq = $2, hash = $3 WHERE town = $1');
const insertEntry = insertInto('audit_entries', {
  ...{ town: 'text', seq: 'bigint', id: 'uuid', at: 'timestamptz' },
  ...{ actor_kind: 'text', actor_id: 'text', action: 'text' },
  ...{ subject_type: 'text', subject_id: 'text', read_personal_data: 'boolean' },
  ...{ details: 'jsonb', request_id: 'text', previous_hash: 'text', hash: 'text' },
});

/** The end of the chain, locked until the commit so that two writers cannot follow the same entry. */
async function headOf(unit: Unit): Promise<{ seq: number; hash: string }> {
  const read = async () => (await unit.run(lockHead, [unit.town])).rows[0];
  let head = await read();
  if (!head) {
    unit.send(beginChain, [unit.town, 0, genesis]);
    head = await read();
  }
  return { seq: Number(head.seq), hash: head.hash };
}

/** Every command comes through here: one question is waited for, the writes leave with what follows. */
export async function appendEntry(unit: Unit, actor: Actor, entry: AuditEntry): Promise<void> {
  const head = await headOf(unit);
  const row = {
    town: unit.town,
    seq: head.seq + 1,
    id: newId(),
    actorKind: actor.kind,
    actorId: actorId(actor),
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: entry.subject.id,
    readPersonalData: entry.readPersonalData ?? false,
    // Through JSON once: what is hashed is what the database will give back.
    details: JSON.parse(JSON.stringify(entry.details ?? {})),
    requestId: unit.requestId ?? null,
    previousHash: head.hash,
  };
  const at = unit.now.toISOString();
  const hash = hashEntry({ ...row, at });
  unit.send(insertEntry, [
    ...[row.town, row.seq, row.id, at, row.actorKind, row.actorId, row.action],
    ...[row.subjectType, row.subjectId, row.readPersonalData, JSON.stringify(row.details)],
    ...[row.requestId, row.previousHash, hash],
  ]);
  unit.send(moveHead, [row.town, row.seq, hash]);
}
