/** What a request says of itself, without who sent it. */
export interface Visit {
  readonly userAgent: string | undefined;
  /** `Sec-Purpose` and its older name: fetched before anybody asked. */
  readonly purpose: string | undefined;
  /** `Sec-Fetch-Site`; older browsers do not send it. */
  readonly site: string | undefined;
}

/**
 * Programs that say what they are. A simple rule, known to miss those that do not; it must never take
 * a person for a machine, so it looks for words that no browser uses.
 */
const machine =
  /bot\b|bot\/|crawl|spider|slurp|preview|monitor|headless|lighthouse|curl\/|wget\/|python|java\/|go-http|libwww|facebookexternalhit|scan/i;

/** Whether opening a page counts as somebody reading it. */
export function isReader({ userAgent, purpose, site }: Visit): boolean {
  if (!userAgent || machine.test(userAgent)) return false;
  if (purpose?.includes('prefetch')) return false;
  return site === undefined || site === 'same-origin';
}
