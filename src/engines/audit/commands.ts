import { eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { AuditEntry } from './contract.ts';
import { genesis, hashEntry } from './rules.ts';
import { auditEntries, auditHeads } from './schema.ts';

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

/** The end of the chain, locked until the commit so that two writers cannot follow the same entry. */
async function lockHead({ db, town }: Unit): Promise<{ seq: number; hash: string }> {
  const select = () => db.select().from(auditHeads).where(eq(auditHeads.town, town)).for('update');
  const [head] = await select();
  if (head) return head;
  await db.insert(auditHeads).values({ town, seq: 0, hash: genesis }).onConflictDoNothing();
  const [first] = await select();
  if (!first) throw new Error(`the audit log of ${town} has no head`);
  return first;
}

export async function appendEntry(unit: Unit, actor: Actor, entry: AuditEntry): Promise<void> {
  const { db, town, now } = unit;
  const head = await lockHead(unit);
  const row = {
    town,
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
  const hash = hashEntry({ ...row, at: now.toISOString() });
  await db.insert(auditEntries).values({ ...row, at: now, hash });
  await db.update(auditHeads).set({ seq: row.seq, hash }).where(eq(auditHeads.town, town));
}
