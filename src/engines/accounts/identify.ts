import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { findStaffActor } from '#engines/organisation/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { inTown } from '#platform/http/context.ts';
import { createAccounts } from './accounts.ts';
import { sessionCookie } from './auth.ts';
import { type Assurance, type Method, opensDesk } from './rules.ts';
import { needsSecondFactor } from './second-factor.ts';
import { text } from './text.ts';

/** The session of a request, as far as others may know it. */
export interface CurrentSession {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly method: Method;
  /** 1 mail box or password, 2 two factors, 3 公的個人認証. Services may ask for a level. */
  readonly assurance: Assurance;
  /** When the person signed in. */
  readonly startedAt: Date;
  readonly secondFactorEnabled: boolean;
  /** A member of staff whose role needs a second factor and who has shown none: no permissions yet. */
  readonly awaitsSecondFactor: boolean;
}

const sessions = new WeakMap<Request, CurrentSession>();

/** The session behind a request; undefined for visitors. */
export function sessionOf(c: HttpContext): CurrentSession | undefined {
  return sessions.get(c.req.raw);
}

/** For routes whose guard has seen a session. @throws AppError `unauthenticated` without one */
export function requireSession(c: HttpContext): CurrentSession {
  const session = sessionOf(c);
  if (session) return session;
  throw new AppError('unauthenticated', { code: 'sign-in-needed', text: text.signInFirst });
}

interface Found {
  readonly session: Omit<CurrentSession, 'awaitsSecondFactor'>;
  readonly cookies: readonly string[];
}

async function findSession(c: HttpContext): Promise<Found | undefined> {
  const { auth } = createAccounts(c.var.platform, c.var.town);
  const answer = await auth.api.getSession({ headers: c.req.raw.headers, returnHeaders: true });
  if (!answer.response) return undefined;
  const { session, user } = answer.response;
  return {
    session: {
      id: session.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      method: session.method as Method,
      assurance: session.assurance as Assurance,
      startedAt: session.createdAt,
      secondFactorEnabled: user.twoFactorEnabled === true,
    },
    cookies: answer.headers.getSetCookie(),
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The staff actor of this session, without permissions where a second factor is still to come. */
function atTheDesk(c: HttpContext, session: Found['session'], staff: StaffActor): StaffActor {
  const awaits = session.assurance < 2 && !c.var.town.demo && needsSecondFactor(staff);
  if (awaits) sessions.set(c.req.raw, { ...session, awaitsSecondFactor: true });
  return awaits ? { ...staff, permissions: nothing } : staff;
}

async function actorOf(c: HttpContext, session: Found['session']): Promise<Actor> {
  if (opensDesk(session)) {
    const staff = await inTown(c, (unit) => findStaffActor(unit, session.userId));
    if (staff) return atTheDesk(c, session, staff);
  }
  return { kind: 'citizen', userId: session.userId, name: session.name };
}

/**
 * Says who acts: sets `c.var.actor`. A request without the session cookie is a visitor's and costs
 * no question to the database; a revoked session is a visitor from the next request on.
 */
export function identify(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    if (getCookie(c, sessionCookie) === undefined) return next();
    const found = await findSession(c);
    if (!found) return next();
    sessions.set(c.req.raw, { ...found.session, awaitsSecondFactor: false });
    c.set('actor', await actorOf(c, found.session));
    await next();
    const replaced = c.res.headers.getSetCookie().some((set) => set.startsWith(sessionCookie));
    if (replaced) return;
    for (const cookie of found.cookies) c.header('set-cookie', cookie, { append: true });
  };
}
