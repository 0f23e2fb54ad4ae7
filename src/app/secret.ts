import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#platform/settings.ts';

/** `TOMONI_SECRET`, or a key made at the first start and kept in the data folder for this user only. */
export function signingKey(settings: Settings): string {
  if (settings.TOMONI_SECRET) return settings.TOMONI_SECRET;
  const file = join(settings.dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(settings.dataFolder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Puts the key of a restored town in place; with `TOMONI_SECRET` the operator keeps it. */
export function keepSigningKey(settings: Settings, secret: string): void {
  if (settings.TOMONI_SECRET) return;
  mkdirSync(settings.dataFolder, { recursive: true });
  writeFileSync(join(settings.dataFolder, 'secret'), secret, { mode: 0o600 });
}
