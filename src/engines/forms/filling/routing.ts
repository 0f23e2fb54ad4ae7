import { openToEveryone } from '#platform/http/guard.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';

/** Only what looks like an id: `/apply/paper/…` belongs to other pages. */
export const draftAddress = '/apply/:draftId{[0-9a-f]{8}-[0-9a-f-]{27}}';

/** Bytes of one page with its files: several photos of a telephone. */
export const largestPage = 64 * 1024 * 1024;

/** Opening by link is for people, a few times an hour. */
export const openingLimit = rateLimit({
  ...{ name: 'forms.resume', limit: 30, window: 600, by: 'address' },
});

export const holdsSecret = () =>
  openToEveryone('the draft opens only with its secret cookie, or for the person whose it is');
