import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  modifyAssertion,
  PrivateKeyJwt,
} from 'openid-client';
import type { Settings } from '#platform/settings.ts';
import { clientKey } from './client-key.ts';

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
const keepFor = 60 * 60 * 1000;

const known = new Map<string, { readonly until: number; readonly found: Promise<Configuration> }>();

/** Whether an issuer is set; where none is, the sign-in page says so. */
export function oidcConnected(settings: Settings): boolean {
  return Boolean(settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID);
}

async function discover(settings: Settings, issuer: URL, clientId: string): Promise<Configuration> {
  const { key, kid } = await clientKey(settings);
  let endpoint: string | undefined;
  const assertion = PrivateKeyJwt(
    { key, kid },
    {
      // The issuer asks for its token endpoint as the audience (private_key_jwt, OIDC Core 9).
      [modifyAssertion]: (_header, payload) => {
        if (endpoint) payload.aud = endpoint;
      },
    },
  );
  const local = issuer.protocol === 'http:' && loopback.test(issuer.hostname);
  const configuration = await discovery(
    issuer,
    clientId,
    { id_token_signed_response_alg: 'ES256' },
    assertion,
    { timeout: 10, execute: local ? [allowInsecureRequests] : [] },
  );
  endpoint = configuration.serverMetadata().token_endpoint;
  // Without this the library trusts TLS and leaves the signature of the id_token unread.
  enableNonRepudiationChecks(configuration);
  return configuration;
}

/**
 * The issuer with its endpoints and keys, asked once an hour.
 * @throws Error when none is set or it cannot be reached
 */
export async function issuerOf(settings: Settings): Promise<Configuration> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, dataFolder } = settings;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) throw new Error('no OpenID Connect issuer is set');
  const name = [OIDC_ISSUER, OIDC_CLIENT_ID, dataFolder].join(' ');
  const kept = known.get(name);
  if (kept && kept.until > Date.now()) return kept.found;
  const found = discover(settings, new URL(OIDC_ISSUER), OIDC_CLIENT_ID);
  known.set(name, { until: Date.now() + keepFor, found });
  found.catch(() => known.delete(name));
  return found;
}
