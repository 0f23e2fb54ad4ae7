import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { assuranceOf, methods } from './rules.ts';

/**
 * Starts a session for somebody whom we identified ourselves (OpenID Connect). Server only: it has
 * no path, so better-auth's own handler cannot be asked for it.
 */
export const startSession = {
  id: 'start-session',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.uuid(), method: z.enum(methods) }) },
      async (ctx) => {
        const { userId, method } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(userId);
        if (!user) throw new Error('the user of the new session is gone');
        const strength = { method, assurance: assuranceOf(method) };
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
