import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import { takeRandom } from '#platform/random.ts';

/**
 * The answer to a submission may hold the secret of a receipt, and whoever sends again must get it
 * again. It is kept encrypted (AES-256-GCM) under the sender's idempotency key: who reads the database
 * has the hash of that key only.
 */
export function hashKey(scope: string, key: string): string {
  return hash('sha256', JSON.stringify([scope, key]));
}

/**
 * SHA-256 under a name of its own, so that the hash of the key, which is kept, tells nothing of it. One
 * step, for it stands on the path of every submission; it adds no entropy to a key, as HKDF would not.
 */
function cipherKey(scope: string, key: string): Buffer {
  return hash('sha256', JSON.stringify(['forms.results', scope, key]), 'buffer');
}

export function seal(scope: string, key: string, value: unknown): string {
  const iv = takeRandom(12);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(scope, key), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws Error when the key is another. */
export function unseal(scope: string, key: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(scope, key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const body = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(body.toString('utf8'));
}
