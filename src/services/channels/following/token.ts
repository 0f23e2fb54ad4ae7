import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link may be used for: the mail that confirms gives no power over a follower's choices. */
export type LinkUse = 'manage' | 'confirm';

const bytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function sign(secret: string, use: LinkUse, id: string): Buffer {
  return createHmac('sha256', secret).update(`following ${use} ${id}`).digest().subarray(0, 16);
}

/**
 * The part of an address that stands for a follower: their id and a signature of 128 bits. Nothing of
 * it lies in the database, so whoever reads that cannot act for anybody.
 */
export function followerToken(secret: string, use: LinkUse, id: string): string {
  return Buffer.concat([bytes(id), sign(secret, use, id)]).toString('base64url');
}

/** @returns the follower's id; undefined for anything that we did not sign. */
export function readFollowerToken(secret: string, use: LinkUse, token: string): string | undefined {
  const given = Buffer.from(token, 'base64url');
  // One link, one spelling: the last sign holds bits that stand for nothing.
  if (given.length !== 32 || given.toString('base64url') !== token) return undefined;
  const hex = given.toString('hex', 0, 16);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return timingSafeEqual(sign(secret, use, id), given.subarray(16)) ? id : undefined;
}

export const managePath = (secret: string, id: string) =>
  `/follow/${followerToken(secret, 'manage', id)}`;
