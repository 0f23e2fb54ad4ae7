import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Assurance, Method } from './rules.ts';

const assurance = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
]) satisfies z.ZodType<Assurance>;

/**
 * Starts a session for somebody whom we identified ourselves (OpenID Connect). Server only: it has
 * no path, so better-auth's own handler cannot be asked for it.
 */
export const startSession = {
  id: 'start-session',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.uuid(), assurance }) },
      async (ctx) => {
        const { userId, assurance } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(userId);
        if (!user) throw new Error('the user of the new session is gone');
        const strength = { method: 'oidc' satisfies Method, assurance };
        const session = await ctx.context.internalAdapter.createSession(
          userId,
          false,
          strength,
          true,
        );
        await setSessionCookie(ctx, { session, user });
        return { userId };
      },
    ),
  },
};
