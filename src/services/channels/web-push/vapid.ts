import { createECDH, hkdfSync } from 'node:crypto';

export interface VapidKeys {
  /** Uncompressed point, base64url; browsers are given it as `applicationServerKey`. */
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The installation's key pair of RFC 8292, derived from the platform's secret: it moves with that in
 * a backup and needs no place of its own. Browsers subscribe to this key, so a new secret ends them.
 */
export function vapidKeys(secret: string): VapidKeys {
  for (let attempt = 0; ; attempt += 1) {
    const bytes = hkdfSync('sha256', secret, '', `channels.vapid ${attempt}`, 32);
    try {
      const pair = createECDH('prime256v1');
      pair.setPrivateKey(Buffer.from(bytes));
      const publicKey = pair.getPublicKey('base64url');
      return { publicKey, privateKey: Buffer.from(bytes).toString('base64url') };
    } catch {
      // One number in four milliards is none of the curve; the next attempt takes another.
    }
  }
}
