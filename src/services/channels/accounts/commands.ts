import { and, eq, inArray, lte } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { ChannelError, type Credentials, type Token } from '../clients/client.ts';
import { getClient } from '../clients/registry.ts';
import { cancelDelivery, wakeAccount } from '../deliveries/commands.ts';
import type { AccountSettings } from '../model.ts';
import { assertMay } from '../policy.ts';
import { accounts, deliveries } from '../schema.ts';
import { text } from '../text.ts';
import { giveLease, takeLease, withAccess } from './access.ts';
import type { AccountForm } from './inputs.ts';
import { findAccountRow, getAccount } from './queries.ts';
import { openCredentials, sealCredentials } from './seal.ts';
import { words } from './text.ts';

const ofTown = (unit: Unit, id: string) => and(eq(accounts.town, unit.town), eq(accounts.id, id));

function audit(unit: Unit, actor: Actor, id: string, act: string, details = {}): Promise<void> {
  const subject = { type: 'channels-account', id };
  return recordAudit(unit, actor, { action: `channels.account-${act}`, subject, details });
}

function settingsOf({ correction, languages, options }: AccountForm): AccountSettings {
  const { byTopic, automatic } = options;
  return { correction, languages, byTopic, automatic };
}

async function columnsOf(unit: Unit, form: AccountForm) {
  const { name, departmentId, remoteId, options, dailyLimit } = form;
  if ((await findDepartments(unit, [departmentId])).size === 0) {
    throw new InputError({ departmentId: words.errors.department });
  }
  const base = { name, departmentId, remoteId, shared: options.shared, dailyLimit };
  return { ...base, settings: settingsOf(form) };
}

const endOf = ({ expiresOn }: AccountForm) =>
  expiresOn === '' ? null : new Date(`${expiresOn}T23:59:59+09:00`);

/** @returns the id of the new account. */
export async function addAccount(
  unit: Unit,
  actor: Actor,
  secret: string,
  wanted: {
    readonly kind: string;
    readonly form: AccountForm;
    readonly given: Credentials;
    readonly sample?: boolean;
  },
): Promise<string> {
  assertMay(actor, 'channels.manage');
  const { kind, form, given, sample = false } = wanted;
  const client = getClient(kind);
  if (client.remoteId?.required && form.remoteId === '') {
    throw new InputError({ remoteId: words.errors.remoteId });
  }
  const id = newId();
  const hasTokens = Object.keys(given).length > 0;
  await unit.db.insert(accounts).values({
    ...{ town: unit.town, id, kind, ...(await columnsOf(unit, form)), sample },
    credentials: hasTokens ? sealCredentials(secret, id, given) : null,
    ...{ expiresAt: endOf(form), state: 'active', createdAt: unit.now },
  });
  await audit(unit, actor, id, 'added', { kind, tokens: hasTokens });
  return id;
}

/** Tokens that are not given stay as they are. */
export async function changeAccount(
  unit: Unit,
  actor: Actor,
  secret: string,
  wanted: { readonly id: string; readonly form: AccountForm; readonly given: Credentials },
): Promise<void> {
  assertMay(actor, 'channels.manage');
  const { id, form, given } = wanted;
  await getAccount(unit, id);
  const row = await findAccountRow(unit, id);
  const before = row?.credentials ? openCredentials(secret, id, row.credentials) : {};
  const after = { ...before, ...given };
  const renewed = Object.keys(given).length > 0;
  await unit.db
    .update(accounts)
    .set({
      ...(await columnsOf(unit, form)),
      ...(renewed ? { credentials: sealCredentials(secret, id, after) } : {}),
      expiresAt: endOf(form),
    })
    .where(ofTown(unit, id));
  await audit(unit, actor, id, 'changed', { tokens: renewed });
}

/** @throws AppError `conflict` when it is in another state. */
async function move(
  unit: Unit,
  id: string,
  from: readonly (typeof accounts.$inferSelect.state)[],
  values: Partial<typeof accounts.$inferInsert>,
): Promise<void> {
  const moved = await unit.db
    .update(accounts)
    .set(values)
    .where(and(ofTown(unit, id), inArray(accounts.state, [...from])))
    .returning({ id: accounts.id });
  if (moved.length === 0) throw new AppError('conflict', text.refusals.movedOn);
}

/** A person stops an account; what waits stays. */
export async function stopAccount(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'channels.approve');
  await getAccount(unit, id);
  await move(unit, id, ['active'], { state: 'paused', pausedFor: 'staff', reason: null });
  await audit(unit, actor, id, 'stopped');
}

/** What waited leaves now, in its order. */
export async function resumeAccount(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'channels.approve');
  await getAccount(unit, id);
  const clear = { pausedFor: null, reason: null, holdUntil: null } as const;
  await move(unit, id, ['paused'], { state: 'active', ...clear });
  // Nobody waits for the pause of a try that failed by the token.
  await unit.db
    .update(deliveries)
    .set({ nextTryAt: unit.now })
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.accountId, id),
        eq(deliveries.status, 'waiting'),
        lte(deliveries.dueAt, unit.now),
      ),
    );
  await audit(unit, actor, id, 'resumed');
  await wakeAccount(unit, id);
}

/** For good: tokens are erased, what waits is withdrawn. */
export async function closeAccount(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'channels.manage');
  await getAccount(unit, id);
  await move(unit, id, ['active', 'paused'], { state: 'closed', credentials: null });
  const waiting = await unit.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.accountId, id),
        eq(deliveries.status, 'waiting'),
      ),
    );
  const note = words.states.closed.ja;
  for (const delivery of waiting) await cancelDelivery(unit, actor, delivery.id, note);
  await audit(unit, actor, id, 'closed');
}

export type Tested =
  | { readonly kind: 'connected'; readonly token: Token }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'busy' };

async function ask(platform: Platform, town: string, id: string, kind: string): Promise<Tested> {
  const client = getClient(kind);
  const missing = client.missing(platform);
  if (missing) return { kind: 'failed', reason: words.missing(missing).ja };
  try {
    const token = await withAccess(platform, client, town, id, (access) =>
      client.describeToken(access),
    );
    return { kind: 'connected', token };
  } catch (error) {
    if (error instanceof ChannelError) return { kind: 'failed', reason: error.message };
    throw error;
  }
}

/** Asks the channel whose token it is, without posting. Not inside a unit: it goes over the network. */
export async function testAccount(
  platform: Platform,
  actor: Actor,
  town: string,
  id: string,
): Promise<Tested> {
  assertMay(actor, 'channels.manage');
  const { database } = platform;
  const { kind, lease } = await database.inTown(town, async (unit) => ({
    kind: (await getAccount(unit, id)).kind,
    lease: await takeLease(unit, id, 1),
  }));
  if (!lease) return { kind: 'busy' };
  const tested = await ask(platform, town, id, kind);
  await database.inTown(town, async (unit) => {
    const expiresAt = tested.kind === 'connected' ? tested.token.expiresAt : undefined;
    await unit.db
      .update(accounts)
      .set({ checkedAt: unit.now, ...(expiresAt ? { expiresAt } : {}) })
      .where(ofTown(unit, id));
    await giveLease(unit, id, lease);
    await audit(unit, actor, id, 'tested', { connected: tested.kind === 'connected' });
  });
  return tested;
}
