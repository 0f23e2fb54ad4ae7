import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  addStaff,
  findStaff,
  linkUser,
  listTowns,
  type StaffMember,
  type Town,
} from '#engines/organisation/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { say } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { type Accounts, createAccounts } from '../accounts.ts';
import { requireStrongSession } from '../commands.ts';
import type { CurrentSession } from '../identify.ts';
import { findUserByEmail, listWaysIn } from '../queries.ts';
import { checkPassword, invitationDays } from '../rules.ts';
import { invitations } from '../schema.ts';
import { text } from '../text.ts';
import { ensureUser, setPassword } from '../users.ts';
import { findOpenInvitation, type Invitation } from './queries.ts';
import { signInvitation } from './token.ts';

export interface NewInvitation {
  readonly email: string;
  readonly staffId: string;
}

function authorise(actor: Actor): void {
  if (can(actor, 'accounts.invite')) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
}

/** The link that the mail carries; also shown to who invited while no mail server is connected. */
export function invitationLink({ platform, origin }: Accounts, invitation: Invitation): string {
  const token = signInvitation(platform.secret, invitation);
  return `${origin}/staff/invitation/${token}`;
}

/**
 * Invites a member of staff to set a password. An older open invitation of the same person ends.
 * @throws AppError `forbidden`, `not-found` for staff that the town does not have.
 */
export async function inviteMember(
  unit: Unit,
  accounts: Accounts,
  actor: Actor,
  input: NewInvitation,
): Promise<Invitation> {
  authorise(actor);
  const member = (await findStaff(unit, [input.staffId])).get(input.staffId);
  if (!member) throw notFound(text.member);
  const open = and(
    eq(invitations.town, unit.town),
    eq(invitations.staffId, member.id),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );
  await unit.db.update(invitations).set({ revokedAt: unit.now }).where(open);
  const expiresAt = new Date(unit.now.getTime() + invitationDays * 86_400_000);
  const base = { id: newId(), town: unit.town, email: input.email.toLowerCase(), expiresAt };
  const invitation = { ...base, name: member.name, staffId: member.id };
  const invitedBy = actor.kind === 'staff' ? actor.userId : null;
  await unit.db.insert(invitations).values({ ...invitation, invitedBy, createdAt: unit.now });
  await accounts.platform.mail.post(unit, {
    to: invitation.email,
    subject: say(text.invitationSubject, 'ja'),
    text: text.invitationBody(member.name, invitationLink(accounts, invitation), invitationDays).ja,
  });
  const subject = { type: 'staff', id: member.id };
  await recordAudit(unit, actor, { action: 'accounts.staff-invited', subject });
  return invitation;
}

/** Makes the link of an open invitation worthless. */
export async function revokeInvitation(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor);
  const mine = and(
    eq(invitations.town, unit.town),
    eq(invitations.id, id),
    isNull(invitations.acceptedAt),
  );
  const [row] = await unit.db
    .update(invitations)
    .set({ revokedAt: unit.now })
    .where(mine)
    .returning({ staffId: invitations.staffId });
  if (!row) throw notFound(text.invitation);
  const subject = { type: 'staff', id: row.staffId };
  await recordAudit(unit, actor, { action: 'accounts.invitation-revoked', subject });
}

/** Takes the invitation, so that of two who open the link at once only one gets in. */
async function takeInvitation(unit: Unit, invitation: Invitation, userId: string): Promise<void> {
  const taken = await unit.db
    .update(invitations)
    .set({ acceptedAt: unit.now })
    .where(
      and(
        eq(invitations.town, unit.town),
        eq(invitations.id, invitation.id),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id });
  if (taken.length === 0) throw notFound(text.invitation);
  const system = { kind: 'system', name: 'invitation' } as const;
  await linkUser(unit, system, { staffId: invitation.staffId, userId });
}

/** An account that is there already is opened by its holder, never by who holds a link to its mail box. */
async function requireHolder(
  accounts: Accounts,
  invitation: Invitation,
  member: StaffMember | undefined,
  session: CurrentSession | undefined,
): Promise<void> {
  const known = await findUserByEmail(accounts, invitation.email);
  if (!known || known.id === member?.userId) return;
  // Left behind by an acceptance that was cut off: nobody can have come in with it.
  if ((await listWaysIn(accounts, known.id)).length === 0) return;
  if (session?.userId !== known.id) {
    const reason = { code: 'sign-in-first', text: text.invitedSignInFirst };
    throw new AppError('conflict', reason);
  }
  await requireStrongSession(accounts, session);
}

/**
 * Accepts an invitation: the user of the address (made when there is none) becomes that member of
 * staff and has this password. The link works once.
 * @param session of the browser that accepts; needed when the address has an account of its own
 * @throws AppError `not-found` for a link that is wrong, old or used, `rule-violation` for a weak
 * password, `conflict` when the account of the address is somebody's who is not signed in.
 */
export async function acceptInvitation(
  platform: Platform,
  input: { readonly town: string; readonly token: string; readonly password: string },
  session?: CurrentSession,
): Promise<void> {
  const { town, token, password } = input;
  const accounts = createAccounts(platform);
  const { database } = platform;
  const found = await database.inTown(town, async (unit) => {
    const invitation = await findOpenInvitation(unit, platform.secret, token);
    if (!invitation) throw notFound(text.invitation);
    const { staffId } = invitation;
    return { invitation, member: (await findStaff(unit, [staffId])).get(staffId) };
  });
  const { email, name } = found.invitation;
  const verdict = checkPassword(password, email);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await requireHolder(accounts, found.invitation, found.member, session);
  const userId = await ensureUser(accounts, { email, name });
  await database.inTown(town, (unit) => takeInvitation(unit, found.invitation, userId));
  await setPassword(accounts, { id: userId, email }, password);
}

async function townNamed(database: Database, code: string): Promise<Town> {
  const town = (await listTowns(database)).find((each) => each.code === code);
  if (!town) throw notFound(text.town);
  return town;
}

/**
 * Adds a member of staff with a role and invites them; for the command line. Posts and the real
 * employee number follow on the pages of the organisation: until then the address stands for it.
 * @returns the link that sets the password, for whoever has no mail server yet
 */
export async function inviteStaff(
  platform: Platform,
  town: string,
  actor: Actor,
  input: { readonly email: string; readonly name: string; readonly role: string },
): Promise<string> {
  const { email, name, role } = input;
  const { database } = platform;
  const accounts = createAccounts(platform, await townNamed(database, town));
  return database.inTown(town, async (unit) => {
    const member = { employeeNumber: email, name, roles: [role], posts: [] };
    const staffId = await addStaff(unit, actor, member);
    return invitationLink(accounts, await inviteMember(unit, accounts, actor, { email, staffId }));
  });
}
