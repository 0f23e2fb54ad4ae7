import { createHmac, timingSafeEqual } from 'node:crypto';

const bytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function sign(secret: string, id: string): Buffer {
  return createHmac('sha256', secret).update(`meetings sign-up ${id}`).digest().subarray(0, 16);
}

/**
 * The part of an address that stands for a sign-up: its id and a signature of 128 bits. Nothing of it
 * lies in the database, so whoever reads that cannot act for anybody.
 */
export function signUpToken(secret: string, id: string): string {
  return Buffer.concat([bytes(id), sign(secret, id)]).toString('base64url');
}

/** @returns the id; undefined for anything that we did not sign. */
export function readSignUpToken(secret: string, token: string): string | undefined {
  const given = Buffer.from(token, 'base64url');
  // One link, one spelling: the last sign holds bits that stand for nothing.
  if (given.length !== 32 || given.toString('base64url') !== token) return undefined;
  const hex = given.toString('hex', 0, 16);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return timingSafeEqual(sign(secret, id), given.subarray(16)) ? id : undefined;
}

/** The page of one's own sign-up; whoever holds the link may change it. */
export const ownPath = (secret: string, id: string): string =>
  `/meetings/my-sign-up/${signUpToken(secret, id)}`;
