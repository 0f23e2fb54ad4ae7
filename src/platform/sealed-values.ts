import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { takeRandom } from './random.ts';

/**
 * What lies encrypted (AES-256-GCM). The key is derived from the town's signing key, which is in no
 * database, and a salt, which is deleted with what it opens: a copy of the database alone opens nothing,
 * and once the salt is gone the running town does not either.
 */
export const newSalt = (): string => takeRandom(16).toString('base64');

/**
 * @param secret `platform.secret`
 * @param purpose `module.what`, as in `surveys.list`: keeps the keys of different things apart.
 */
export function sealingKey(secret: string, purpose: string, salt: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.from(salt, 'base64'), purpose, 32));
}

export function seal(key: Buffer, content: Uint8Array): string {
  const iv = takeRandom(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws Error when the key is another or something was changed. */
export function unseal(key: Buffer, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}

export const sealValue = (key: Buffer, value: unknown): string =>
  seal(key, Buffer.from(JSON.stringify(value)));

/** @throws Error when the key is another. */
export const unsealValue = <T>(key: Buffer, sealed: string): T =>
  JSON.parse(unseal(key, sealed).toString('utf8')) as T;
