import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Digests under the town's signing key, which is in no database: whoever reads the tables alone can
 * neither try people nor codes. The survey is part of what is hashed, so that nobody can be followed
 * from one survey to the next.
 */
function digest(secret: string, what: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['surveys', what, ...parts]))
    .digest('base64url');
}

/** Of somebody who takes part once: by account or by LINE id. */
export function personDigest(
  secret: string,
  surveyId: string,
  person: { readonly kind: 'account' | 'line'; readonly id: string },
): string {
  return digest(secret, 'person', surveyId, person.kind, person.id);
}

/** @param code normalised */
export function codeDigest(secret: string, surveyId: string, code: string): string {
  return digest(secret, 'code', surveyId, code);
}

/**
 * Of somebody on a resident list, or of their row. Not of a survey: by it the next samples leave out who
 * was drawn before.
 */
export function residentDigest(secret: string, ...parts: readonly string[]): string {
  return digest(secret, 'resident', ...parts);
}

/** The part of a personal link that says who: the digest, signed, so that no other can be made up. */
export function lineToken(secret: string, surveyId: string, lineUserId: string): string {
  const person = personDigest(secret, surveyId, { kind: 'line', id: lineUserId });
  return `${person}.${digest(secret, 'link', surveyId, person).slice(0, 22)}`;
}

/** The digest of the person; undefined for a link that we did not send. */
export function readLineToken(secret: string, surveyId: string, token: string): string | undefined {
  const [person = '', signature = ''] = token.split('.');
  const expected = Buffer.from(digest(secret, 'link', surveyId, person).slice(0, 22));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? person : undefined;
}
