import type { RateLimit } from '#platform/http/rate-limit.ts';

/** From one address; a class may stand behind it, so this stops a machine and nobody else. */
export const sending: RateLimit = { name: 'open-data.showcase', limit: 40, window: 600 };
export const reporting: RateLimit = { name: 'open-data.showcase-report', limit: 40, window: 600 };
