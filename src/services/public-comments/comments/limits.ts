import type { RateLimit } from '#platform/http/rate-limit.ts';

/** From one address: a school or a town hall may stand behind it, a machine is stopped. */
export const sending: RateLimit = { name: 'public-comments.send', limit: 300, window: 600 };
