import type { MiddlewareHandler } from 'hono';
import { can } from '../actor.ts';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './context.ts';

/** What a route says about who may use it; the architecture test asks every mounted route. */
export type Guard =
  | { readonly kind: 'permission'; readonly permission: string }
  | { readonly kind: 'all-staff' }
  | { readonly kind: 'citizen' }
  /** A write that anybody may make, with the reason why that is right. */
  | { readonly kind: 'public'; readonly why: string };

const guards = new WeakMap<object, Guard>();

export function guardOf(handler: object): Guard | undefined {
  return guards.get(handler);
}

function guarded(guard: Guard, handler: MiddlewareHandler<HttpEnv>): MiddlewareHandler<HttpEnv> {
  guards.set(handler, guard);
  return handler;
}

const signInFirst = new AppError('unauthenticated', {
  code: 'sign-in-needed',
  text: {
    ja: 'サインインが必要です。',
    en: 'Please sign in first.',
    easy: 'サインインして ください。',
  },
});

const notAllowed = new AppError('forbidden', {
  code: 'not-permitted',
  text: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
});

/** Only members of staff who hold the permission, by role or delegation. */
export function permit(permission: string): MiddlewareHandler<HttpEnv> {
  return guarded({ kind: 'permission', permission }, async (c, next) => {
    const { actor } = c.var;
    if (actor.kind !== 'staff') throw signInFirst;
    if (!can(actor, permission)) throw notAllowed;
    await next();
  });
}

/** Any member of staff of the town who is signed in. */
export function openToAllStaff(): MiddlewareHandler<HttpEnv> {
  return guarded({ kind: 'all-staff' }, async (c, next) => {
    if (c.var.actor.kind !== 'staff') throw signInFirst;
    await next();
  });
}

/** A citizen with an account. */
export function citizensOnly(): MiddlewareHandler<HttpEnv> {
  return guarded({ kind: 'citizen' }, async (c, next) => {
    if (c.var.actor.kind !== 'citizen') throw signInFirst;
    await next();
  });
}

/** A write that needs no session; `why` is read by reviewers and printed by the test that lists them. */
export function openToEveryone(why: string): MiddlewareHandler<HttpEnv> {
  return guarded({ kind: 'public', why }, (_c, next) => next());
}
