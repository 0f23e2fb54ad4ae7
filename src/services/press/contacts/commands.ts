import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { assertMay } from '../policy.ts';
import { contacts } from '../schema.ts';
import type { ContactForm } from './inputs.ts';
import { findByToken } from './queries.ts';
import { formErrors } from './text.ts';

const subject = (id: string) => ({ type: 'press.contact', id });

/** @throws InputError when the address is on the list already. */
export async function addContact(unit: Unit, actor: Actor, form: ContactForm): Promise<string> {
  assertMay(actor, 'press.list');
  const { town, db, now } = unit;
  const id = newId();
  const token = randomBytes(24).toString('base64url');
  const added = await db
    .insert(contacts)
    .values({ town, id, ...form, token, addedAt: now })
    .onConflictDoNothing()
    .returning({ id: contacts.id });
  if (added.length === 0) throw new InputError({ mail: formErrors.taken });
  await recordAudit(unit, actor, { action: 'press.contact-added', subject: subject(id) });
  return id;
}

export async function removeContact(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'press.list');
  if (!isId(id)) return;
  const { town, db } = unit;
  await db.delete(contacts).where(and(eq(contacts.town, town), eq(contacts.id, id)));
  await recordAudit(unit, actor, { action: 'press.contact-removed', subject: subject(id) });
}

/** Whoever holds the link leaves; a link of somebody who left already does nothing. */
export async function leaveList(unit: Unit, token: string): Promise<void> {
  const contact = await findByToken(unit, token);
  if (!contact) return;
  const { town, db } = unit;
  await db.delete(contacts).where(and(eq(contacts.town, town), eq(contacts.id, contact.id)));
  const visitor: Actor = { kind: 'visitor' };
  await recordAudit(unit, visitor, { action: 'press.contact-left', subject: subject(contact.id) });
}
