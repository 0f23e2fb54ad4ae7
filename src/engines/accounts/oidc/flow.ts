import { createHash } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Accounts } from '../accounts.ts';
import { type Assurance, oidcMinutes } from '../rules.ts';
import { oidcFlows } from '../schema.ts';
import { assuranceBy, parsePerson, type VerifiedPerson } from './claims.ts';
import { issuerOf } from './issuer.ts';

export const callbackPath = '/sign-in/oidc/callback';

/** Name, address and day of birth; the sex is not asked for, because no form of a town needs it. */
const scope = 'openid name address birthdate';

const hashOf = (state: string) => createHash('sha256').update(state).digest('base64url');

/** Whoever the issuer identified. */
export interface Identified {
  readonly issuer: string;
  /** Pseudonym of this person at this service alone. */
  readonly sub: string;
  readonly person: VerifiedPerson;
  readonly assurance: Assurance;
  readonly returnTo: string;
  /** The account that asked for one more identity. */
  readonly userId?: string;
}

/** Why a sign-in through the issuer came to nothing. */
export class OidcRefusal extends Error {
  constructor(
    /** `cancelled`: by the person; `unknown-flow`: state wrong, old or used; `unproved`: a check failed. */
    readonly reason: 'cancelled' | 'unknown-flow' | 'unproved' | 'unreachable',
    cause?: unknown,
  ) {
    super(`OpenID Connect: ${reason}`, { cause });
    this.name = 'OidcRefusal';
  }
}

async function reachIssuer(accounts: Accounts): Promise<Configuration> {
  return issuerOf(accounts.platform.settings).catch((cause: unknown) => {
    throw new OidcRefusal('unreachable', cause);
  });
}

/**
 * Begins a sign-in. The state is base64url, so it holds no `;`, which breaks the way back of the
 * デジタル認証アプリ.
 * @returns where to send the browser, and the state that a cookie ties to it
 * @throws OidcRefusal `unreachable`
 */
export async function startFlow(
  accounts: Accounts,
  input: { readonly returnTo: string; readonly userId?: string },
): Promise<{ readonly url: URL; readonly state: string }> {
  const issuer = await reachIssuer(accounts);
  const now = accounts.now();
  const state = randomState();
  const nonce = randomNonce();
  const codeVerifier = randomPKCECodeVerifier();
  await accounts.db.delete(oidcFlows).where(lt(oidcFlows.expiresAt, now));
  await accounts.db.insert(oidcFlows).values({
    ...{ state: hashOf(state), nonce, codeVerifier, ...input },
    expiresAt: new Date(now.getTime() + oidcMinutes * 60_000),
  });
  const { OIDC_ACR_VALUES } = accounts.platform.settings;
  const url = buildAuthorizationUrl(issuer, {
    redirect_uri: accounts.origin + callbackPath,
    ...{ scope, state, nonce, response_type: 'code' },
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(OIDC_ACR_VALUES ? { acr_values: OIDC_ACR_VALUES } : {}),
  });
  return { url, state };
}

/** Takes the flow out of the table: it can come back once, and only to the browser that began it. */
async function takeFlow(accounts: Accounts, state: string | null, cookie: string | undefined) {
  if (!state || state !== cookie) throw new OidcRefusal('unknown-flow');
  const [flow] = await accounts.db
    .delete(oidcFlows)
    .where(and(eq(oidcFlows.state, hashOf(state)), gt(oidcFlows.expiresAt, accounts.now())))
    .returning();
  if (!flow) throw new OidcRefusal('unknown-flow');
  return flow;
}

function refusalFor(error: unknown): OidcRefusal {
  const cancelled = error instanceof AuthorizationResponseError && error.error === 'access_denied';
  return new OidcRefusal(cancelled ? 'cancelled' : 'unproved', error);
}

/**
 * Ends a sign-in: state and browser, then code and PKCE, then the id_token (ES256 signature, issuer,
 * audience, nonce, time), then what the issuer says of the person.
 * @param query of the address that the issuer sent the browser back to
 * @throws OidcRefusal
 */
export async function finishFlow(
  accounts: Accounts,
  query: URLSearchParams,
  cookie: string | undefined,
): Promise<Identified> {
  const flow = await takeFlow(accounts, query.get('state'), cookie);
  const issuer = await reachIssuer(accounts);
  const url = new URL(`${accounts.origin}${callbackPath}?${query}`);
  try {
    const tokens = await authorizationCodeGrant(issuer, url, {
      pkceCodeVerifier: flow.codeVerifier,
      expectedState: query.get('state') ?? '',
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the issuer sent no id_token');
    const said = await fetchUserInfo(issuer, tokens.access_token, claims.sub);
    return {
      ...{ issuer: claims.iss, sub: claims.sub, person: parsePerson({ ...claims, ...said }) },
      assurance: assuranceBy(accounts.platform.settings, claims.acr),
      ...{ returnTo: flow.returnTo, userId: flow.userId ?? undefined },
    };
  } catch (error) {
    throw refusalFor(error);
  }
}
