import { createHmac, timingSafeEqual } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { takeRandom } from '#platform/random.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { liveHref } from './model.ts';

const cookieName = 'tomoni.live';
/** Hours a voice lasts: longer than any meeting. */
const lasts = 12;

const sign = (c: HttpContext, { id }: MeetingRow, token: string): Buffer =>
  createHmac('sha256', c.var.platform.secret)
    .update(`meetings.voice ${c.var.town.code} ${id} ${token}`)
    .digest();

/** What is kept of a voice; without the secret nobody finds the cookie to it. */
const keptOf = (c: HttpContext, meeting: MeetingRow, token: string): string =>
  sign(c, meeting, `kept ${token}`).toString('base64url').slice(0, 22);

/** The voice of this browser in this meeting; undefined for none, or one that is not ours. */
export function voiceOf(c: HttpContext, meeting: MeetingRow): string | undefined {
  const [token, signature] = (getCookie(c, cookieName) ?? '').split('.');
  if (!token || !signature) return undefined;
  const [ours, theirs] = [sign(c, meeting, token), Buffer.from(signature, 'base64url')];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return undefined;
  return keptOf(c, meeting, token);
}

/** A whole hall behind one Wi-Fi gets voices; who takes thousands to outvote it does not. */
const handedOut = { name: 'meetings.voice', limit: 2500, window: 3600 };
/** Many in the hall mistype; of 887 million codes nobody finds one this way. */
const guesses = { name: 'meetings.code', limit: 400, window: 600 };

async function count(c: HttpContext, rate: typeof handedOut, meetingId: string): Promise<void> {
  const who = `${networkOf(clientAddress(c))} ${meetingId}`;
  const key = createHmac('sha256', c.var.platform.secret).update(who).digest('base64url');
  const { allowed, retryAfter } = await inTown(c, (unit) => takeHit(unit, rate, key));
  if (allowed) return;
  c.header('Retry-After', String(retryAfter));
  throw tooOften(retryAfter);
}

/** @throws AppError `rate-limited` */
export const countGuess = (c: HttpContext, { id }: MeetingRow) => count(c, guesses, id);

/** Gives this browser a voice in this meeting. @throws AppError `rate-limited` */
export async function giveVoice(c: HttpContext, meeting: MeetingRow): Promise<string> {
  await count(c, handedOut, meeting.id);
  const token = takeRandom(18).toString('base64url');
  const signature = sign(c, meeting, token).toString('base64url');
  setCookie(c, cookieName, `${token}.${signature}`, {
    ...{ path: liveHref(meeting.slug), httpOnly: true, sameSite: 'Lax', maxAge: lasts * 3600 },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
  return keptOf(c, meeting, token);
}
