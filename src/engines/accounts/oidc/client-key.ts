import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Settings } from '#platform/settings.ts';

export interface ClientKey {
  readonly key: CryptoKey;
  readonly kid: string;
  /** To be registered with the issuer. */
  readonly publicJwk: JWK;
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

function read(path: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two processes may start at once: who comes second uses the key of the first. */
async function readOrMake(path: string): Promise<JWK> {
  const kept = read(path);
  if (kept) return kept;
  try {
    const options = { mode: 0o600, flag: 'wx' } as const;
    writeFileSync(path, `${JSON.stringify(await makeKey())}\n`, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(readFileSync(path, 'utf8')) as JWK;
}

/**
 * The ES256 key by which we prove to the issuer who we are (RFC 7523), made at first need and kept
 * in the data folder. Web servers on several machines share the file.
 */
export async function clientKey(settings: Pick<Settings, 'dataFolder'>): Promise<ClientKey> {
  mkdirSync(settings.dataFolder, { recursive: true });
  const jwk = await readOrMake(join(settings.dataFolder, 'oidc-client-key.json'));
  const { d: _secret, ...publicJwk } = jwk;
  const key = await importJWK(jwk, 'ES256');
  if (key instanceof Uint8Array || !jwk.kid) throw new Error('oidc-client-key.json is no EC key');
  return { key, kid: jwk.kid, publicJwk };
}
