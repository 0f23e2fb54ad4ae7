import type { RateLimit } from '#platform/http/rate-limit.ts';

/** From one address; a class may stand behind it, so this stops a machine and nobody else. */
export const requesting: RateLimit = { name: 'open-data.request', limit: 60, window: 600 };
