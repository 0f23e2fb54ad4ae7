import type { RateLimit } from '#platform/http/rate-limit.ts';

/**
 * From one address; a whole school may stand behind it, so this stops a machine and nobody else. What is
 * nearly the same is held by a rule of the moderation.
 */
export const sending: RateLimit = { name: 'participatory-budgets.send', limit: 600, window: 600 };
