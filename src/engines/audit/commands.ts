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

const insertEntries = insertEntry.forMany ?? insertEntry;

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The end of the chain, locked until the commit so that two writers cannot follow the same entry. */
async function headOf(unit: Unit): Promise<Head> {
  const read = async () => (await unit.run(lockHead, [unit.town])).rows[0];
  let head = await read();
  if (!head) {
    unit.send(beginChain, [unit.town, 0, genesis]);
    head = await read();
  }
  return { seq: Number(head.seq), hash: head.hash };
}

/** An act that is to be chained, with what the chain needs of its moment. */
export interface Note {
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  readonly entry: AuditEntry;
}

/** Where a unit of work carries notes that are written later (`gather.ts`). */
export const notesOf = Symbol('audit notes');

function follow({ town, requestId }: Unit, head: Head, { id, at, actor, entry }: Note) {
  const row = {
    ...{ town, seq: head.seq + 1, id },
    actorKind: actor.kind,
    actorId: actorId(actor),
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: entry.subject.id,
    readPersonalData: entry.readPersonalData ?? false,
    // Through JSON once: what is hashed is what the database will give back.
    details: JSON.parse(JSON.stringify(entry.details ?? {})),
    requestId: requestId ?? null,
    previousHash: head.hash,
  };
  const hash = hashEntry({ ...row, at });
  const values = [
    ...[row.town, row.seq, row.id, at, row.actorKind, row.actorId, row.action],
    ...[row.subjectType, row.subjectId, row.readPersonalData, JSON.stringify(row.details)],
    ...[row.requestId, row.previousHash, hash],
  ];
  return { head: { seq: row.seq, hash }, values };
}

/** Chains notes in their order; more than one go out as one statement. */
export async function appendNotes(unit: Unit, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  let head: Head = await headOf(unit);
  const rows = notes.map((note) => {
    const next = follow(unit, head, note);
    head = next.head;
    return next.values;
  });
  const [first = [], second] = rows;
  if (second)
    await unit.run(
      insertEntries,
      first.map((_, place) => rows.map((row) => row[place])),
    );
  else unit.send(insertEntry, first);
  unit.send(moveHead, [unit.town, head.seq, head.hash]);
}

/** Every command comes through here: one question is waited for, the writes leave with what follows. */
export async function appendEntry(unit: Unit, actor: Actor, entry: AuditEntry): Promise<void> {
  const note: Note = { id: newId(), at: unit.now.toISOString(), actor, entry };
  const { [notesOf]: gathered } = unit as Unit & { readonly [notesOf]?: Note[] };
  if (gathered) gathered.push(note);
  else await appendNotes(unit, [note]);
}
