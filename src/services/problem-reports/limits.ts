import type { RateLimit } from '#platform/http/rate-limit.ts';

/**
 * From one address. A whole school may stand behind it, so this stops a machine and nobody else; what is
 * nearly the same is held by a rule of the moderation.
 */
export const sending: RateLimit = { name: 'problem-reports.send', limit: 120, window: 600 };
/** Steps of the form, photos among them. */
export const writing: RateLimit = { name: 'problem-reports.write', limit: 1200, window: 600 };
export const following: RateLimit = { name: 'problem-reports.follow', limit: 600, window: 600 };
