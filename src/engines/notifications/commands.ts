import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { Preferences as PreferencesInput } from './inputs.ts';
import { getKind } from './kinds.ts';
import { findPreferences } from './queries.ts';
import { type Recipient, recipientKey } from './rules.ts';
import { bounces, notices, preferences } from './schema.ts';

export const deliverName = 'notifications.deliver';

export interface NewNotice {
  readonly to: Recipient;
  /** A registered kind, as in `procedures.application`. */
  readonly kind: string;
  readonly title: Text;
  /** Plain text; no personal data beyond what the recipient knows anyway, for mail is a postcard. */
  readonly body: Text;
  /** Path on this site. */
  readonly href?: string;
}

/**
 * Tells somebody, in the transaction of what happened: in their list at once, by mail and LINE as
 * they chose. @returns the notice's id. @throws Error for a kind that no manifest names.
 */
export async function notify(unit: Unit, notice: NewNotice): Promise<string> {
  const { to, kind, title, body, href } = notice;
  getKind(kind);
  const id = newId();
  const recipient = recipientKey(to);
  const row = { town: unit.town, id, recipient, kind, title, body, createdAt: unit.now };
  await unit.db.insert(notices).values({ ...row, href: href ?? null });
  const language = 'email' in to ? to.language : undefined;
  await unit.enqueue(deliverName, { id, ...(language ? { language } : {}) }, { singletonKey: id });
  return id;
}

/** The list of whoever is signed in; undefined for visitors and jobs, who have none. */
export function ownList(actor: Actor): string | undefined {
  if (actor.kind === 'citizen') return recipientKey({ userId: actor.userId });
  return actor.kind === 'staff' ? recipientKey({ staffId: actor.staffId }) : undefined;
}

/** Marks one's own notices as read: one of them, or all. */
export async function markRead(unit: Unit, recipient: string, id?: string): Promise<void> {
  await unit.db
    .update(notices)
    .set({ readAt: unit.now })
    .where(
      and(
        eq(notices.town, unit.town),
        eq(notices.recipient, recipient),
        isNull(notices.readAt),
        id === undefined ? undefined : eq(notices.id, id),
      ),
    );
}

/** Keeps one's own choice, with the moment of consent. */
export async function savePreferences(
  unit: Unit,
  recipient: string,
  chosen: PreferencesInput,
): Promise<void> {
  const values = { ...chosen, silenced: [...chosen.silenced], chosenAt: unit.now };
  await unit.db
    .insert(preferences)
    .values({ town: unit.town, recipient, ...values })
    .onConflictDoUpdate({ target: [preferences.town, preferences.recipient], set: values });
}

/** One step out of a kind of notices, without signing in; the link in the mail is the authority. */
export async function silence(unit: Unit, recipient: string, kind: string): Promise<void> {
  const { chosenAt: _, ...current } = await findPreferences(unit, recipient);
  const silenced = [...new Set([...current.silenced, kind])];
  await savePreferences(unit, recipient, { ...current, silenced });
}

/** Notes that mail to an address comes back; nothing more is sent there until its owner says so. */
export async function recordBounce(unit: Unit, address: string, reason: string): Promise<void> {
  const values = { reason: reason.slice(0, 500), at: unit.now };
  await unit.db
    .insert(bounces)
    .values({ town: unit.town, address: address.toLowerCase(), ...values })
    .onConflictDoUpdate({ target: [bounces.town, bounces.address], set: values });
}

export async function forgetBounce(unit: Unit, address: string): Promise<void> {
  await unit.db
    .delete(bounces)
    .where(and(eq(bounces.town, unit.town), eq(bounces.address, address.toLowerCase())));
}
