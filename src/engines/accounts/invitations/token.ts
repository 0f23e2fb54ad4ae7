import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#platform/ids.ts';

/** What a link is signed over: change one of them and the link is another's. */
export interface SignedInvitation {
  readonly town: string;
  readonly id: string;
  readonly email: string;
  readonly expiresAt: Date;
}

function signature(secret: string, { town, id, email, expiresAt }: SignedInvitation): string {
  const signed = JSON.stringify(['invitation', town, id, email, expiresAt.toISOString()]);
  return createHmac('sha256', secret).update(signed).digest('base64url');
}

/** The last part of the link in the mail. Only this installation can make it; the database cannot. */
export function signInvitation(secret: string, invitation: SignedInvitation): string {
  return `${invitation.id}.${signature(secret, invitation)}`;
}

/** The id inside a token, before its signature is checked. */
export function invitationIdOf(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return isId(id) ? id : undefined;
}

export function isSigned(secret: string, invitation: SignedInvitation, token: string): boolean {
  const expected = Buffer.from(signInvitation(secret, invitation));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
