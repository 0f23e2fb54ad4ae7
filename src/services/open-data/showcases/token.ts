import { createHmac, timingSafeEqual } from 'node:crypto';
import { showcasesHref } from './model.ts';

const bytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function sign(secret: string, id: string): Buffer {
  return createHmac('sha256', secret).update(`open-data showcase ${id}`).digest().subarray(0, 16);
}

/** The page of one's own showcase: whoever holds the address may take it back. Nothing of it is stored. */
export function ownHref(secret: string, id: string): string {
  const token = Buffer.concat([bytes(id), sign(secret, id)]).toString('base64url');
  return `${showcasesHref}/mine/${token}`;
}

/** @returns the id; undefined for anything that we did not sign. */
export function readOwnToken(secret: string, token: string): string | undefined {
  const given = Buffer.from(token, 'base64url');
  if (given.length !== 32 || given.toString('base64url') !== token) return undefined;
  const hex = given.toString('hex', 0, 16);
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return timingSafeEqual(sign(secret, id), given.subarray(16)) ? id : undefined;
}
