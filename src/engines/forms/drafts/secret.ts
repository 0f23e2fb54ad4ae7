import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits, fit for an address. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** So many random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** In constant time, so that the answer's delay tells nothing about the secret. */
export function isSecret(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash));
}
