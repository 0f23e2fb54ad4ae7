import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The last part of a link that ends one kind of notices for one recipient: both, and a signature, so
 * that nobody can end another's. It needs no session and does not run out: mails are read late.
 */
export function signStop(secret: string, recipient: string, kind: string): string {
  const claim = Buffer.from(JSON.stringify([recipient, kind])).toString('base64url');
  return `${claim}.${sign(secret, claim)}`;
}

function sign(secret: string, claim: string): string {
  return createHmac('sha256', secret).update(`unsubscribe ${claim}`).digest('base64url');
}

/** @returns undefined for anything that we did not sign. */
export function readStop(
  secret: string,
  token: string,
): { readonly recipient: string; readonly kind: string } | undefined {
  const [claim = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(secret, claim));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [recipient, kind] = JSON.parse(Buffer.from(claim, 'base64url').toString()) as string[];
  return recipient && kind ? { recipient, kind } : undefined;
}
