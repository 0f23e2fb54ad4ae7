import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider } from 'oidc-provider';

export interface Citizen {
  readonly name: string;
  readonly birthdate: string;
}

export interface IssuerOptions {
  readonly clientId: string;
  readonly clientKey: JWK;
  readonly redirectUri: string;
  /** What the issuer signs id_tokens with; the rules say ES256. */
  readonly idTokenAlg?: 'ES256' | 'RS256';
  /** Publishes other keys than it signs with. */
  readonly foreignKeys?: boolean;
}

/** People whom the issuer knows, by their number; the service never sees the number. */
const citizens: Readonly<Record<string, Citizen>> = {
  hanako: { name: '須坂\u3000花子', birthdate: '19850315' },
  jiro: { name: '須坂\u3000二郎', birthdate: '19700101' },
  goro: { name: '須坂\u3000五郎', birthdate: '20010401' },
  taro: { name: '須坂\u3000太郎', birthdate: '1990-02-28' },
};

async function signingKey(alg: 'ES256' | 'RS256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `${alg}-key` };
}

function publicPart({ kty, crv, x, y, n, e, alg, use, kid }: JWK): JWK {
  return { kty, crv, x, y, n, e, alg, use, kid };
}

function configure(options: IssuerOptions, keys: JWK[]) {
  const { clientId, clientKey, redirectUri, idTokenAlg = 'ES256' } = options;
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri],
        response_types: ['code' as const],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'ES256' as const,
        id_token_signed_response_alg: idTokenAlg,
        subject_type: 'pairwise' as const,
        jwks: { keys: [clientKey] },
      },
    ],
    jwks: { keys },
    acrValues: ['aal3', 'crl', 'aal1'],
    scopes: ['openid', 'name', 'address', 'birthdate'],
    claims: { openid: ['sub'], name: ['name'], address: ['address'], birthdate: ['birthdate'] },
    subjectTypes: ['pairwise' as const],
    pairwiseIdentifier: (_ctx: unknown, accountId: string) => `ppid-${accountId}-for-${clientId}`,
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256' as const, 'RS256' as const],
      clientAuthSigningAlgValues: ['ES256' as const],
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    cookies: { keys: ['only for tests'] },
    findAccount: (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...citizens[accountId], address: { formatted: '須坂市' } }),
    }),
  };
}

interface Card {
  /** Nobody: the person cancels. */
  id: string | undefined;
  /** What the issuer says of how it identified the person. */
  acr: string | undefined;
}

/** The card reader: whoever `card` names has put the card on the telephone and typed the PIN. */
async function identify(
  provider: Provider,
  card: Card,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (!card.id) {
    const refusal = { error: 'access_denied', error_description: 'the person cancelled' };
    return provider.interactionFinished(request, response, refusal);
  }
  const grant = new provider.Grant({ accountId: card.id, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  const { id: accountId, acr } = card;
  const result = {
    login: { accountId, ...(acr ? { acr } : {}) },
    consent: { grantId: await grant.save() },
  };
  return provider.interactionFinished(request, response, result);
}

/** A real OpenID provider on loopback with the rules of the デジタル認証アプリ. */
export async function startIssuer(options: IssuerOptions) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = [await signingKey('ES256'), await signingKey('RS256')];
  const provider = new Provider(issuer, configure(options, keys));
  provider.on('server_error', (_ctx, error) => console.error(error));
  const card: Card = { id: 'hanako', acr: 'aal3' };
  const others = options.foreignKeys && [publicPart(await signingKey('ES256'))];
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      identify(provider, card, request, response).catch((error) => response.destroy(error));
    } else if (others && request.url === '/jwks') {
      response.setHeader('content-type', 'application/jwk-set+json');
      response.end(JSON.stringify({ keys: others }));
    } else handle(request, response);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { issuer, card, close };
}

/** Goes through the issuer as a browser would. @returns the address that leads back to us. */
export async function passIssuer(start: string, home: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = new URL(start);
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`the issuer stopped with ${answer.status}: ${await answer.text()}`);
    url = new URL(next, url);
    if (url.origin === home) return url;
  }
  throw new Error('the issuer redirects without end');
}
