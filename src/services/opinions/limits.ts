import type { RateLimit } from '#platform/http/rate-limit.ts';

/**
 * From one address, forms by hand. A whole school or town hall may stand behind it, so this stops a
 * machine and nobody else; what is nearly the same is held by a rule of the moderation.
 */
export const sending: RateLimit = { name: 'opinions.send', limit: 600, window: 600 };

/** Of programs. */
export const apiSending: RateLimit = { name: 'opinions.api', limit: 1200, window: 600 };

/** A hall whose people vote on dozens of statements behind one address. */
export const voting: RateLimit = { name: 'opinions.vote', limit: 12_000, window: 600 };

export const supporting: RateLimit = { name: 'opinions.support', limit: 1200, window: 600 };
