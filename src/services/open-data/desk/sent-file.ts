import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (secret: string, setId: string, fileId: string): string =>
  createHmac('sha256', secret)
    .update(`open-data file ${setId} ${fileId}`)
    .digest('base64url')
    .slice(0, 22);

/**
 * Names a file that was sent for a set, in the address of its pages. It is signed, because the store knows
 * no owners: the number alone would open every file of the town, applicants' attachments as well.
 */
export function fileToken(secret: string, setId: string, fileId: string): string {
  return `${fileId}.${sign(secret, setId, fileId)}`;
}

/** @returns the id of the file; undefined for what was not sent for this set. */
export function readFileToken(secret: string, setId: string, token: string): string | undefined {
  const [fileId = '', signed = ''] = token.split('.');
  const wanted = Buffer.from(sign(secret, setId, fileId));
  const given = Buffer.from(signed);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? fileId : undefined;
}
