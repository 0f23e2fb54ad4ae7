import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';
import { takeRandom } from '#platform/random.ts';
import { sealingKey, sealValue, unsealValue } from '#platform/sealed-values.ts';

/**
 * Where somebody stands between the card and the box. It lives in their browser only, encrypted, for as
 * long as a vote takes: nothing of it is stored here, so choices reach the database as a ballot or not at all.
 */
export interface Booth {
  readonly roundId: string;
  /** Who it is by card, and by which one of theirs; or the digest of a one-time code of the counter. */
  readonly by: { readonly voter: string; readonly issue: number } | { readonly pass: string };
  /** Makes the receipt, so that a vote that is sent twice gives the same one. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Numbers of proposals, once chosen. */
  readonly choices?: readonly number[];
}

/**
 * What stays when the ballot is cast: enough to show the receipt once more. Who comes next to the same
 * telephone or screen finds neither who it was nor what was chosen.
 */
export type LeftBooth = Pick<Booth, 'roundId' | 'nonce' | 'until'>;

export const closeBooth = ({ roundId, nonce, until }: Booth): LeftBooth => ({
  roundId,
  nonce,
  until,
});

/** Seconds. Long enough to read thirty proposals. */
const open = 60 * 60;
const cookie = 'ballot';

const keyOf = (c: HttpContext): Buffer => {
  const { platform, town } = c.var;
  const salt = Buffer.from(town.code).toString('base64');
  return sealingKey(platform.secret, 'participatory-budgets.booth', salt);
};

const pathOf = (slug: string): string => `/participatory-budgets/${slug}/vote`;

export function newBooth(roundId: string, by: Booth['by'], now: Date): Booth {
  const nonce = takeRandom(16).toString('base64url');
  return { roundId, by, nonce, until: now.getTime() + open * 1000 };
}

export function keepBooth(c: HttpContext, slug: string, booth: Booth | LeftBooth): void {
  setCookie(c, cookie, sealValue(keyOf(c), booth), {
    ...{ path: pathOf(slug), httpOnly: true, sameSite: 'Lax', maxAge: open },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
}

export function leaveBooth(c: HttpContext, slug: string): void {
  deleteCookie(c, cookie, { path: pathOf(slug) });
}

/** @returns undefined without one, when its time is over, or when somebody made it up */
export function findBooth(
  c: HttpContext,
  roundId: string,
  now: Date,
): Booth | LeftBooth | undefined {
  const sealed = getCookie(c, cookie);
  if (!sealed) return undefined;
  try {
    const booth = unsealValue<Booth | LeftBooth>(keyOf(c), sealed);
    return booth.roundId === roundId && booth.until > now.getTime() ? booth : undefined;
  } catch {
    return undefined;
  }
}
