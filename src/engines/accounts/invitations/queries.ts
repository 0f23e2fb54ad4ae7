import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { invitations } from '../schema.ts';
import { invitationIdOf, isSigned, type SignedInvitation } from './token.ts';

export interface Invitation extends SignedInvitation {
  readonly name: string;
  readonly staffId: string;
}

const columns = {
  town: invitations.town,
  id: invitations.id,
  email: invitations.email,
  name: invitations.name,
  staffId: invitations.staffId,
  expiresAt: invitations.expiresAt,
};

const open = (unit: Unit) =>
  and(
    eq(invitations.town, unit.town),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, unit.now),
  );

export function listOpenInvitations(unit: Unit): Promise<Invitation[]> {
  return unit.db
    .select(columns)
    .from(invitations)
    .where(open(unit))
    .orderBy(asc(invitations.expiresAt));
}

/** The invitation that a link opens: rightly signed, not used, not revoked, not too old. */
export async function findOpenInvitation(
  unit: Unit,
  secret: string,
  token: string,
): Promise<Invitation | undefined> {
  const id = invitationIdOf(token);
  if (!id) return undefined;
  const [row] = await unit.db
    .select(columns)
    .from(invitations)
    .where(and(open(unit), eq(invitations.id, id)));
  return row && isSigned(secret, row, token) ? row : undefined;
}
